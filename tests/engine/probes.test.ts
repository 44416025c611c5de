import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/datasets/dataset";
import type { Scene } from "../../src/engine/probes/probe";
import { createRhythm } from "../../src/engine/probes/rhythm";
import { createTurn } from "../../src/engine/probes/turn";
import { datasetOf } from "../../src/experiment/network";
import type { Focus } from "../../src/experiment/snapshot";
import { sizeOf } from "../../src/math/shape";
import { few, focus, part, started } from "./engines";

const middles = ({ factors }: Dataset) => factors.map(({ min, max }) => (min + max) / 2);

/** An example at given factors. */
const at = (factors: readonly number[], look = focus): Focus => ({ ...look, example: { kind: "factors", factors } });

/** The middle of a cell along a factor. */
const middleOf = (dataset: Dataset, factor: number, cell: number, side: number) =>
  dataset.factors[factor].min + ((cell + 0.5) / side) * (dataset.factors[factor].max - dataset.factors[factor].min);

/** Some cells of a map: corners, and one off all symmetries. */
const cellsOf = (side: number) =>
  [
    [0, 0],
    [0, side - 1],
    [side - 1, 0],
    [2, 5],
  ] as const;

describe("maps over the plane", () => {
  it("answer what the network answers at the middle of each cell, the largest y in row 0", async () => {
    const experiment = few("spiral");
    const { dataset } = datasetOf(experiment.data);
    const { engine } = await started(experiment);
    await engine.step({ epochs: 5 });
    const { side, values } = await part(engine, "decision");
    const thumbnails = await part(engine, "thumbnails");
    for (const [row, column] of cellsOf(side)) {
      const look = at([middleOf(dataset, 0, column, side), middleOf(dataset, 1, side - 1 - row, side)]);
      expect((await part(engine, "example", look)).output[0]).toBeCloseTo(values[row * side + column], 6);
    }
    const small = thumbnails[0].side;
    for (const [row, column] of cellsOf(small)) {
      const look = at([middleOf(dataset, 0, column, small), middleOf(dataset, 1, small - 1 - row, small)]);
      const units = [
        (await part(engine, "example", look)).input,
        ...(await part(engine, "maps", look)).map(({ values }) => values),
      ];
      for (const [index, { values }] of thumbnails.entries())
        for (const [unit, answer] of units[index].entries())
          expect(values[(unit * small + row) * small + column]).toBeCloseTo(answer, 5);
    }
  });

  it("lead through two factors of pictures, from the shown example, with the pictures over it", async () => {
    const experiment = few("bars");
    const { dataset, values: settings } = datasetOf(experiment.data);
    const inputSize = sizeOf(dataset.inputShape(settings));
    const { engine } = await started(experiment);
    await engine.step({ epochs: 2 });
    const base = middles(dataset);
    const axes = [3, 2] as const;
    const { side, outputs, values } = await part(engine, "decision", { ...at(base), axes });
    const ghosts = await part(engine, "ghosts", { ...at(base), axes });
    const look = (row: number, column: number, cells: number) =>
      at(base.with(3, middleOf(dataset, 3, column, cells)).with(2, middleOf(dataset, 2, cells - 1 - row, cells)));
    for (const [row, column] of cellsOf(side)) {
      const { output } = await part(engine, "example", look(row, column, side));
      for (const [index, answer] of output.entries())
        expect(values[(row * side + column) * outputs + index]).toBeCloseTo(answer, 5);
    }
    expect(ghosts?.side).toBe(7);
    for (const [row, column] of cellsOf(7)) {
      const { input } = await part(engine, "example", look(row, column, 7));
      const from = (row * 7 + column) * inputSize;
      expect(ghosts?.inputs.slice(from, from + inputSize)).toEqual(input);
    }
  });
});

it("a map over two factors stays while the shown example moves along them alone", async () => {
  const experiment = few("bars");
  const base = middles(datasetOf(experiment.data).dataset);
  const { engine } = await started(experiment);
  const mapAt = (factors: readonly number[]) => part(engine, "decision", { ...at(factors), axes: [0, 1] });
  const map = await mapAt(base);
  expect(await mapAt(base.with(0, 1).with(1, 2))).toBe(map);
  expect(await mapAt(base.with(2, 3))).not.toBe(map);
});

describe("the confusion", () => {
  it.each(["bars", "circle"] as const)(
    "of %s agrees with the accuracy, the gallery and its worst pairs",
    async (id) => {
      const experiment = few(id, 100);
      const { engine } = await started(experiment);
      await engine.step({ epochs: 1 });
      const { classes, counts, examples, worst } = await part(engine, "confusion");
      const { validation } = await part(engine, "progress");
      const right = counts.filter((_, cell) => cell % (classes + 1) === 0).reduce((sum, count) => sum + count);
      expect(right).toBeCloseTo((validation.accuracy ?? Number.NaN) * examples, 5);
      expect(worst.length).toBeGreaterThan(0);
      for (const { actual, predicted, count, indices, inputs } of worst) {
        const chosen = await part(engine, "gallery", { ...focus, gallery: { actual, predicted } });
        expect(chosen.indices).toHaveLength(count);
        expect(new Set(chosen.labels)).toEqual(new Set([actual]));
        expect(new Set(chosen.predicted)).toEqual(new Set([predicted]));
        expect(chosen.indices.slice(0, 4)).toEqual(indices);
        expect(chosen.inputs.slice(0, inputs.length)).toEqual(inputs);
      }
    },
  );
});

/** A part that takes so many ms and depends on the set in focus; answers how often it was made. */
function rhythmic(took: number, options: { weights?: false; many?: true } = {}) {
  let [made, time] = [0, 0];
  const turn = createTurn();
  const look = createRhythm<"points">(
    {
      ...options,
      asks: ({ focus }) => [focus.set],
      read() {
        time += took;
        return { factors: new Float32Array(), labels: new Float32Array(), factorCount: ++made, training: 0 };
      },
    },
    turn,
  );
  let now = { version: 1, generation: 1, training: false, set: "training" as Focus["set"] };
  return async (changes: Partial<typeof now> & { later?: number } = {}) => {
    const { later = 0, ...others } = changes;
    now = { ...now, ...others };
    time += later;
    turn.begin(time);
    const run = { version: () => now.version, step: () => now.version };
    const scene = { ...now, focus: { ...focus, set: now.set }, run, now: () => time, hasTime: () => true };
    return (await look(scene as unknown as Scene))?.part.factorCount;
  };
}

describe("a part of a snapshot", () => {
  it("is made anew while nothing moves when weights, run or what it asks for change, and only then", async () => {
    const look = rhythmic(10);
    expect([await look(), await look({ later: 1000 })]).toEqual([1, 1]);
    expect([await look({ version: 2 }), await look()]).toEqual([2, 2]);
    expect([await look({ set: "validation" }), await look()]).toEqual([3, 3]);
    expect([await look({ generation: 2 }), await look()]).toEqual([4, 4]);
  });

  it.each([{}, { many: true } as const])(
    "rests 19 times as long as it took while training goes on, but never when something else is asked for",
    async (options) => {
      const look = rhythmic(10, options);
      expect([await look({ training: true }), await look({ version: 2, later: 189 })]).toEqual([1, 1]);
      expect([await look({ later: 2 }), await look({ version: 3, later: 189 })]).toEqual([2, 2]);
      expect(await look({ set: "validation" })).toBe(3);
      expect(await look({ version: 4, training: false })).toBe(4);
    },
  );

  it("without weights in it does not care about them", async () => {
    const look = rhythmic(10, { weights: false });
    expect([await look(), await look({ version: 2 }), await look({ generation: 2 })]).toEqual([1, 1, 2]);
  });
});

const always = () => true;

/** Parts that take so many ms each and show the weights, asked for in every frame of `seconds` of training. */
async function watched(costs: readonly (readonly [ms: number, many: boolean])[], seconds: number) {
  let [time, spent] = [0, 0];
  const turn = createTurn();
  const counts = costs.map(() => 0);
  const rhythms = costs.map(([ms, many], place) =>
    createRhythm<"points">(
      {
        ...(many && { many }),
        asks: () => null,
        read() {
          time += ms;
          spent += ms;
          counts[place]++;
          return { factors: new Float32Array(), labels: new Float32Array(), factorCount: 0, training: 0 };
        },
      },
      turn,
    ),
  );
  while (time < 1000 * seconds) {
    const frame = time;
    turn.begin(time);
    const run = { version: () => frame, step: () => frame };
    const scene = { run, newest: run, generation: 1, training: true, hurried: false, now: () => time, hasTime: always };
    for (const rhythm of rhythms.toSorted((a, b) => a.last() - b.last())) await rhythm(scene as unknown as Scene);
    time = Math.max(time, frame + 1000 / 60);
  }
  return { share: spent / time, counts };
}

describe("all parts together", () => {
  it.each([
    [
      "cheap ones",
      [
        [0.2, false],
        [0.5, false],
        [1.5, false],
      ],
    ],
    [
      "costly ones",
      [
        [12, true],
        [30, true],
        [4, true],
      ],
    ],
    [
      "all kinds of them",
      [
        [0.4, false],
        [1, false],
        [3, false],
        [25, true],
        [8, true],
      ],
    ],
    [
      "one that takes a third of a second",
      [
        [0.5, false],
        [333, true],
      ],
    ],
  ] as const)("take a tenth of the worker's time while training: %s", async (_, costs) => {
    const { share, counts } = await watched(costs, 30);
    const kinds = new Set(costs.map(([, many]) => many)).size;
    const longest = Math.max(...costs.map(([ms]) => ms));
    expect(share).toBeLessThanOrEqual(0.05 * kinds + longest / 30_000);
    expect(share).toBeGreaterThan(0.02 * kinds);
    for (const count of counts) expect(count).toBeGreaterThan(3);
    // None of a kind is made much more often than another.
    for (const many of [true, false]) {
      const own = counts.filter((_, place) => costs[place][1] === many);
      if (own.length > 0) expect(Math.max(...own) - Math.min(...own)).toBeLessThanOrEqual(1);
    }
  });
});

it("answers the same part to a quiet engine until something changes", async () => {
  const { engine } = await started(few("moons"));
  const [first, again] = [await part(engine, "weights"), await part(engine, "weights")];
  expect(again).toBe(first);
  await engine.step({ batches: 1 });
  expect(await part(engine, "weights")).not.toBe(first);
});

describe("the tuning of units", () => {
  it("is the largest number of their maps where the network is shown the picture of each cell", async () => {
    const experiment = few("bars");
    const { dataset } = datasetOf(experiment.data);
    const { engine } = await started(experiment);
    await engine.step({ batches: 6 });
    const base = middles(dataset);
    const axes = [0, 2] as const;
    const tuning = await part(engine, "tuning", { ...at(base), axes });
    const side = tuning?.side ?? 0;
    expect(side).toBe(14);
    for (const [row, column] of cellsOf(side)) {
      const look = at(
        base.with(0, middleOf(dataset, 0, column, side)).with(2, middleOf(dataset, 2, side - 1 - row, side)),
      );
      for (const [index, { shape, values }] of (await part(engine, "maps", look)).entries()) {
        const units = shape[shape.length - 1];
        for (let unit = 0; unit < units; unit++) {
          const most = Math.max(...values.filter((_, place) => place % units === unit));
          expect(tuning?.layers[index].values[(unit * side + row) * side + column]).toBeCloseTo(most, 5);
        }
      }
    }
  });

  it("is nothing for points", async () => {
    const { engine } = await started(few("moons"));
    expect((await engine.snapshot(["tuning"], focus)).parts.tuning).toBeNull();
  });
});

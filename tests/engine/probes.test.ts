import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/datasets/dataset";
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

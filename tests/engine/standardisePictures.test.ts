import { describe, expect, it } from "vitest";
import type { DatasetId } from "../../src/datasets";
import { makeData } from "../../src/engine/data";
import { setDataValue } from "../../src/experiment/edits";
import type { SetName } from "../../src/experiment/snapshot";
import { few, focus, part, started, traceOf } from "./engines";

const by = (how: string, id: DatasetId = "faces", count = 150) => setDataValue(few(id, count), "standardise", how);

/** Mean and deviation of every third number, or of all. */
function moments(numbers: Float32Array, channel: number, channels: number) {
  const own = numbers.filter((_, at) => at % channels === channel);
  const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
  return { mean, deviation: Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / own.length) };
}

const sets = ["training", "validation", "test"] as const;
const channels = [0, 1, 2];

function expectStandard(numbers: Float32Array): void {
  for (const channel of channels) {
    const { mean, deviation } = moments(numbers, channel, 3);
    expect(mean).toBeCloseTo(0, 4);
    expect(deviation).toBeCloseTo(1, 4);
  }
}

const off = (numbers: Float32Array) =>
  Math.max(...channels.map((channel) => Math.abs(moments(numbers, channel, 3).mean)));

describe("pictures standardised channel by channel", () => {
  it("by training: training has mean 0 and deviation 1, the others are near it by the same numbers", () => {
    const data = makeData(by("training"));
    expectStandard(data.sets.training.inputs);
    for (const set of ["validation", "test"] as const) {
      expect(off(data.sets[set].inputs)).toBeGreaterThan(1e-3);
      expect(off(data.sets[set].inputs)).toBeLessThan(0.4);
    }
  });

  it("by all, the wrong way: all pictures together have mean 0, training alone has not", () => {
    const data = makeData(by("all"));
    const all = sets.flatMap((set) => [...data.sets[set].inputs]);
    expectStandard(Float32Array.from(all));
    expect(off(data.sets.training.inputs)).toBeGreaterThan(1e-3);
  });

  it("each set by its own, the wrong way: every set has mean 0, and a dim test is hidden", () => {
    const data = makeData(setDataValue(by("each"), "shift", "dim"));
    for (const set of sets) expectStandard(data.sets[set].inputs);
    const honest = makeData(setDataValue(by("training"), "shift", "dim"));
    expect(off(honest.sets.test.inputs)).toBeGreaterThan(0.3);
  });

  it("are made by the same numbers one by one, all at once and at their factors", () => {
    const { sets, dataset, values, factorCount, inputSize } = makeData(by("training"));
    const { factors, inputs } = sets.validation;
    expect([...dataset.inputs(factors.subarray(0, factorCount), values)]).toEqual([...inputs.subarray(0, inputSize)]);
    const { sets: again } = makeData(by("training"));
    expect([...again.validation.pick([3]).inputs]).toEqual([...inputs.subarray(3 * inputSize, 4 * inputSize)]);
  });

  it("measure the first set in even steps where it is large, close to the whole", () => {
    const { sets } = makeData(by("training", "noughts", 10_000));
    const { mean, deviation } = moments(sets.training.inputs, 0, 1);
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(Math.abs(deviation - 1)).toBeLessThan(0.02);
  });
});

async function trained(how: string) {
  const { engine } = await started(by(how, "bars", 60));
  await engine.step({ epochs: 1 });
  return traceOf(engine);
}

describe("a run on standardised pictures", () => {
  it("shows pictures as they are, and gives the network other numbers", async () => {
    const plain = (await started(by("no", "bars", 60))).engine;
    const { engine } = await started(by("each", "bars", 60));
    for (const set of ["training", "validation"] as const) {
      const look = { ...focus, set, example: { kind: "stored" as const, set: set as SetName, index: 2 } };
      const [shown, usual] = [await part(engine, "example", look), await part(plain, "example", look)];
      expect(usual.picture).toEqual(usual.input);
      expect(Math.min(...shown.input)).toBeLessThan(-0.1);
      expectClose(shown.picture, usual.input);
      expectClose((await part(engine, "gallery", look)).inputs, (await part(plain, "gallery", look)).inputs);
    }
    const inspected = { ...focus, inspected: { key: "l1", unit: 0, cell: [0, 0] as const } };
    const excites = (await part(engine, "excites", inspected))?.inputs ?? new Float32Array();
    expect([Math.min(...excites) > -1e-5, Math.max(...excites) < 1 + 1e-5]).toEqual([true, true]);
    const [ghosts, usual] = [await part(engine, "ghosts"), await part(plain, "ghosts")];
    expectClose(ghosts!.inputs, usual!.inputs);
    const [stock, measured] = [await part(engine, "stock"), await part(plain, "stock")];
    expectClose(stock.mean, measured.mean);
  });

  it("answers a drawing of a stored picture as it answers that picture", async () => {
    const { engine } = await started(by("training", "bars", 60));
    await engine.step({ batches: 2 });
    const stored = await part(engine, "example");
    const drawn = { ...focus, example: { kind: "drawn" as const, pixels: [...stored.picture] } };
    expectClose((await part(engine, "example", drawn)).output, stored.output);
  });

  it("shows the batch that is followed as it is", async () => {
    const { engine } = await started(by("training", "bars", 60));
    const { inputs, pictures } = await engine.trace({ batch: "next", example: 0 }, focus);
    expect(Math.min(...inputs)).toBeLessThan(-0.1);
    expect(Math.min(...pictures)).toBeGreaterThan(-1e-5);
  });

  it("learns otherwise than on pictures as they are, and the same each time", async () => {
    const [one, other, plain] = [await trained("training"), await trained("training"), await trained("no")];
    expect(other).toEqual(one);
    expect(plain.weights).not.toEqual(one.weights);
  });
});

function expectClose(found: Float32Array, wanted: Float32Array): void {
  expect(found.length).toBe(wanted.length);
  expect(Math.max(...found.map((value, at) => Math.abs(value - wanted[at])))).toBeLessThan(1e-5);
}

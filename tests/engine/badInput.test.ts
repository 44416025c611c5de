import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { createBatches, firstCursor } from "../../src/engine/batches";
import { makeData } from "../../src/engine/data";
import { describeNetwork } from "../../src/experiment/network";
import { presetOf } from "../../src/experiment/presets";
import { readLink } from "../../src/share/link";
import { translate } from "../../src/locales";
import { batchWith, bothTrainers, numbersOf, stateWith } from "./bothTrainers";
import { batchOf, everything, problemOf } from "./networks";

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

const whole = problemOf({ input: [8, 8, 1], layers: everything, training: { type: "adam" } });
const size = 64;

describe.each(bothTrainers)("bad input to the %s trainer", (_name, make) => {
  it("an empty batch is refused, and harms nothing", async () => {
    const trainer = make(whole);
    const before = await trainer.read();
    const empty = batchWith([], []);
    const sentence = "a batch must hold at least one example, got 0";
    await expect(trainer.step(empty, 1)).rejects.toThrow(sentence);
    await expect(trainer.accumulate(empty, 1)).rejects.toThrow(sentence);
    expect(await trainer.read()).toEqual(before);
    expect(await trainer.step(batchOf(whole.network, 4), 1)).toBeGreaterThan(0);
    trainer.dispose();
  });

  it("no examples to answer give no answers", async () => {
    const trainer = make(whole);
    expect(await trainer.predict(new Float32Array(), 0)).toHaveLength(0);
    trainer.dispose();
  });

  it("a batch of one class alone is learned, towards that class", async () => {
    const trainer = make(whole);
    const { inputs } = batchOf(whole.network, 6);
    const losses: number[] = [];
    for (let step = 1; step <= 60; step++)
      losses.push(await trainer.step(batchWith([...inputs], [2, 2, 2, 2, 2, 2]), step));
    expect(losses.every(Number.isFinite)).toBe(true);
    expect(losses.at(-1)).toBeLessThan(losses[0] / 2);
    trainer.dispose();
  });

  it.each([0, 1, -1, 1e4])("constant pictures of %d are trained on without NaN", async (level) => {
    const trainer = make(whole);
    const inputs = Array.from({ length: 4 * size }, () => level);
    for (let step = 1; step <= 20; step++)
      expect(await trainer.step(batchWith(inputs, [0, 1, 2, 0]), step)).toBeLessThan(1e6);
    const { layers } = await trainer.read();
    for (const [key, arrays] of Object.entries(layers)) {
      for (const { name } of arrays) expect(numbersOf(layers, key, name).every(Number.isFinite)).toBe(true);
    }
    trainer.dispose();
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "a picture with %d in it answers NaN",
    async (bad) => {
      const trainer = make(whole, stateWith(whole, {}));
      const { inputs } = batchOf(whole.network, 4);
      inputs[70] = bad;
      expect(await trainer.step(batchWith([...inputs], [0, 1, 2, 0]), 1)).toBeNaN();
      trainer.dispose();
    },
  );
});

describe("bad input to the engine", () => {
  it("a batch larger than the data is all of the data", () => {
    const experiment = presetOf("blobs");
    const data = makeData({
      ...experiment,
      data: { ...experiment.data, values: { ...experiment.data.values, count: 20 } },
    });
    const batches = createBatches(data, 1);
    const batch = batches.at(firstCursor, 512, 1);
    expect(batch.count).toBe(data.sets.training.count);
    expect(batches.after(firstCursor, 512)).toEqual({ epoch: 1, place: 0 });
  });

  it.each([
    [
      "data=bars&net=conv2d,kernel:11,stride:11/conv2d,kernel:3/flatten/dense,units:4",
      /The window spans 3×3 cells, but only 1×1 arrive\./,
    ],
    [
      "data=bars&net=maxPooling2d,window:11/maxPooling2d,window:11/flatten/dense,units:4",
      /The window spans 11×11 cells/,
    ],
    ["data=bars&net=flatten/dense,units:0", /dense units: 0 is outside 1 to 1,?024; 1 is used\./],
    ["data=bars&net=conv2d,filters:0/flatten/dense,units:4", /conv2d filters: 0 is outside 1 to 256; 1 is used\./],
    ["data=bars,count:0", /bars count: 0 is outside/],
    ["data=bars&train=adam,batch:0", /adam batch: 0 is outside 1 to 512; 1 is used\./],
    ["data=bars&train=adam,rate:NaN", /is not a number/],
    ["data=bars&train=adam,rate:Infinity", /is (not a number|outside)/],
  ])("%s is refused or mended with a sentence", (link, sentence) => {
    const { link: read, problems } = readLink(link);
    const { problem } = describeNetwork(read.experiment);
    expect([...problems, ...(problem ? [problem.what] : [])].map((what) => translate("en", what)).join(" ")).toMatch(
      sentence,
    );
  });
});

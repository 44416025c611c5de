import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../../src/engine/backend";
import type { Values } from "../../../src/settings";
import { bothTrainers, gradientOf, stateWith } from "../bothTrainers";
import { exactly } from "../exactNetwork";
import { farthest } from "../gradientFaults";
import { batchOf, problemOf } from "../networks";

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

const picture: Parameters<typeof problemOf>[0]["layers"] = [
  ["conv2d", { filters: 2, padding: "same", activation: "tanh" }],
  ["averagePooling2d", { padding: "same" }],
  ["depthwiseConv2d", { padding: "same", activation: "sigmoid" }],
  ["flatten"],
];
const ending = (units: number, values: Values = {}) => ["dense", { units, ...values }] as const;

/** Cases that are too small for something: a batch, a picture, a channel, a class. */
const small = {
  "a last batch that is smaller than the others": { input: [5, 4, 2], units: 3, count: 3 },
  "a batch of one": { input: [5, 4, 2], units: 3, count: 1 },
  "pictures of one cell": { input: [1, 1, 3], units: 3, count: 4 },
  "pictures of one row": { input: [1, 7, 1], units: 3, count: 2 },
  "one channel": { input: [4, 4, 1], units: 3, count: 4 },
  "two classes by softmax": { input: [4, 4, 1], units: 2, count: 5 },
  "two classes by sigmoid": { input: [4, 4, 1], units: 1, count: 5 },
} as const;

describe.each(bothTrainers)("traps of small shapes, on the %s trainer", (_name, make) => {
  it.each(Object.entries(small))("%s: loss and gradient are the exact ones", async (_case, { input, units, count }) => {
    const training = problemOf({
      input,
      layers: [...picture, ending(units)],
      answer: units === 1 ? "sigmoid" : "softmax",
      training: { batch: 10, loss: "crossEntropy" },
    });
    const start = stateWith(training, {});
    const batch = batchOf(training.network, count);
    const exact = exactly(training.network, { loss: "crossEntropy" }, start.layers, batch);
    const { loss, of } = await gradientOf(make, training, start, batch);
    expect(Math.abs(loss / exact.loss - 1)).toBeLessThan(1e-6);
    for (const [key, arrays] of Object.entries(exact.gradients)) {
      for (const [name, slopes] of Object.entries(arrays)) expect(farthest(of(key, name), slopes)).toBeLessThan(1e-5);
    }
  });

  it("a small batch after a large one is not touched by what the large one left", async () => {
    const training = problemOf({ input: [5, 4, 2], layers: [...picture, ending(3)], training: { batch: 2 } });
    const start = stateWith(training, {});
    const trainer = make(training, start);
    await trainer.evaluate(batchOf(training.network, 40, 7));
    await trainer.step(batchOf(training.network, 30, 8), 1);
    trainer.restore(start);
    const fresh = make(training, start);
    const batch = batchOf(training.network, 3);
    expect(await trainer.step(batch, 1)).toBe(await fresh.step(batch, 1));
    expect(await trainer.read()).toEqual(await fresh.read());
    for (const one of [trainer, fresh]) one.dispose();
  });
});

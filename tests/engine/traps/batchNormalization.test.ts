import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../../src/engine/backend";
import { layerTypes } from "../../../src/layers";
import type { Values } from "../../../src/settings";
import { batchWith, bothTrainers, gradientOf, numbersOf, stateWith } from "../bothTrainers";
import { distance } from "../compare";
import { problemOf } from "../networks";

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

/** One number, normalised, and a unit that hands it on; a second sum before it where a gradient is to go through. */
const normed = (values: Values = {}) =>
  problemOf({
    input: [1],
    layers: [
      ["batchNormalization", values, "norm"],
      ["dense", { units: 1 }, "out"],
    ],
    answer: "linear",
    training: { rate: 0.1 },
  });

/** What batch norm makes of x with what is remembered below. */
const answer = (x: number) => (2 * (x - 10)) / Math.sqrt(4.001) + 1;

it("batch norm keeps as Keras does: momentum 0.99 of the old, ε 0.001", () => {
  const { momentum, epsilon } = layerTypes.batchNormalization.settings;
  expect([momentum.default, epsilon.default]).toEqual([0.99, 0.001]);
});

describe.each(bothTrainers)("traps of batch norm, on the %s trainer", (_name, make) => {
  const remembered = { norm: { movingMean: [10], movingVariance: [4], gamma: [2], beta: [1] }, out: { kernel: [1] } };

  /** What is remembered after one step on a batch. */
  async function after(values: Values, inputs: number[]) {
    const training = normed(values);
    const trainer = make(training, stateWith(training, remembered));
    await trainer.step(batchWith(inputs, inputs), 1);
    const state = await trainer.read();
    trainer.dispose();
    return ["movingMean", "movingVariance"].flatMap((name) => numbersOf(state.layers, "norm", name));
  }

  it("momentum is the share of the old that stays, and the running variance is that of the batch itself", async () => {
    expect(distance(await after({ momentum: 0.9 }, [1, 3]), [0.9 * 10 + 0.1 * 2, 0.9 * 4 + 0.1 * 1])).toBeLessThan(
      1e-6,
    );
    expect(distance(await after({}, [1, 3]), [0.99 * 10 + 0.01 * 2, 0.99 * 4 + 0.01 * 1])).toBeLessThan(1e-6);
  });

  it("a batch of one has variance 0: the answer is the shift, and what is remembered follows", async () => {
    const training = normed();
    const start = stateWith(training, remembered);
    const { loss, of } = await gradientOf(make, training, start, batchWith([7], [0]));
    expect(loss).toBe(1);
    expect([of("norm", "gamma"), of("norm", "beta")]).toEqual([[0], [2]]);
    expect(distance(await after({ momentum: 0.5 }, [7]), [8.5, 2])).toBeLessThan(1e-6);
  });

  it("questions are answered with what is remembered, whatever batch they come in", async () => {
    const training = normed();
    const trainer = make(training, stateWith(training, remembered));
    for (const inputs of [[3], [3, 8], [8, 3, 100]]) {
      expect(
        distance(await trainer.predict(Float32Array.from(inputs), inputs.length), inputs.map(answer)),
      ).toBeLessThan(1e-6);
    }
    const before = await trainer.read();
    await trainer.evaluate(batchWith([1, 2], [0, 0]));
    expect(await trainer.read()).toEqual(before);
    trainer.dispose();
  });

  it("frozen, it uses what it remembers in training too, and keeps everything", async () => {
    expect(await after({ frozen: true }, [1, 3])).toEqual([10, 4]);
    const training = normed({ frozen: true });
    const { loss, of } = await gradientOf(make, training, stateWith(training, remembered), batchWith([10], [0]));
    expect(loss).toBe(1);
    expect([of("norm", "gamma"), of("norm", "beta")]).toEqual([[0], [0]]);
  });

  it("a bias before it learns nothing: every batch's mean is taken away again", async () => {
    const training = problemOf({
      input: [2],
      layers: [["dense", { units: 3, activation: "linear" }], ["batchNormalization"], ["dense", { units: 2 }]],
    });
    const { of } = await gradientOf(
      make,
      training,
      stateWith(training, {}),
      batchWith([1, 2, 0, -1, 3, 1, 2, 2], [0, 1, 1, 0]),
    );
    expect(distance(of("l1", "bias"), [0, 0, 0])).toBeLessThan(5e-7);
    expect(Math.hypot(...of("l1", "kernel"))).toBeGreaterThan(0.01);
  });

  it("a large mean costs no digits of the variance", async () => {
    const inputs = Array.from({ length: 64 }, (_, index) => 1000 + (index % 8) / 8);
    const exact = inputs.reduce((sum, x) => sum + (x - 1000.4375) ** 2, 0) / 64;
    const [, variance] = await after({ momentum: 0 }, inputs);
    expect(Math.abs(variance / exact - 1)).toBeLessThan(1e-5);
  });
});

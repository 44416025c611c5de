import * as tf from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { activations } from "../../src/layers/activations";
import { layerTypes } from "../../src/layers";
import type { LayerType } from "../../src/layers/layer";
import { isMessage } from "../../src/locales";
import { uniforms } from "../../src/math/random";
import { defaultsOf, type Values } from "../../src/settings";
import { distance } from "../engine/compare";

const types = layerTypes as Readonly<Record<string, LayerType>>;
const all = Object.entries(types);

function run(id: string, given: Values, x: tf.Tensor, weights: Record<string, tf.Tensor> = {}, training = true) {
  const type = types[id];
  const updates: Record<string, number[]> = {};
  let draws = 0;
  const output = type.apply(
    tf,
    x,
    weights,
    { ...defaultsOf(type.settings), ...given },
    {
      training,
      uniform: (count) => {
        draws += count;
        return uniforms(1, "test", 0, count);
      },
      update: (name, value) => {
        updates[name] = [...value.dataSync()];
      },
    },
  );
  return { shape: output.shape, values: [...output.dataSync()], updates, draws };
}

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

describe("every layer", () => {
  it.each(all)("%s takes a picture or says in a sentence why it can't", (_id, type) => {
    const values = defaultsOf(type.settings);
    for (const input of [[8, 8, 2], [1, 9, 1], [5], [1, 1, 1]]) {
      const output = type.outputShape(input, values);
      if (isMessage(output)) expect(output.text.length).toBeGreaterThan(20);
      else expect(output.every((side) => Number.isInteger(side) && side > 0)).toBe(true);
    }
  });

  it.each(all)("%s answers in the shape it announces, for one example and for three", (id, type) => {
    const values = defaultsOf(type.settings);
    for (const input of [[8, 7, 2], [1, 9, 1], [5]]) {
      const output = type.outputShape(input, values);
      if (isMessage(output)) continue;
      const weights = Object.fromEntries(
        type.weights(input, values).map(({ name, shape }) => [name, tf.ones([...shape])]),
      );
      for (const count of [1, 3])
        expect(run(id, {}, tf.ones([count, ...input]), weights).shape).toEqual([count, ...output]);
    }
  });

  it.each(all)("%s has a name, a summary, a title and a class in Keras", (_id, type) => {
    expect(type.label).toMatch(/^[a-z]/);
    expect(type.summary).toMatch(/^[A-Z].*\.$/);
    expect(type.title(defaultsOf(type.settings)).text).not.toBe("");
    expect(type.keras(defaultsOf(type.settings)).className).toMatch(/^[A-Z]/);
  });

  it("refuses a vector where it needs a picture, and a picture where it needs a vector", () => {
    expect(isMessage(types.conv2d.outputShape([5], defaultsOf(types.conv2d.settings)))).toBe(true);
    expect(isMessage(types.dense.outputShape([5, 5, 1], defaultsOf(types.dense.settings)))).toBe(true);
    expect(isMessage(types.maxPooling2d.outputShape([1, 5, 1], defaultsOf(types.maxPooling2d.settings)))).toBe(true);
  });
});

describe("convolution", () => {
  it("is one-dimensional on a picture of one row", () => {
    const x = tf.tensor4d([1, 2, 3, 4, 5], [1, 1, 5, 1]);
    const weights = { kernel: tf.tensor4d([1, 0, -1], [1, 3, 1, 1]), bias: tf.tensor1d([0.5]) };
    const values = { filters: 1, kernel: [1, 3], activation: "linear" };
    expect(run("conv2d", values, x, weights)).toMatchObject({ shape: [1, 1, 3, 1], values: [-1.5, -1.5, -1.5] });
  });

  it("does not turn the kernel", () => {
    const x = tf.tensor4d([1, 2, 3, 4], [1, 2, 2, 1]);
    const weights = { kernel: tf.tensor4d([1, 10, 100, 1000], [2, 2, 1, 1]), bias: tf.zeros([1]) };
    expect(run("conv2d", { filters: 1, kernel: [2, 2] }, x, weights).values).toEqual([4321]);
  });
});

describe("max pooling", () => {
  it("never takes the padding for a number", () => {
    const x = tf.tensor4d([-5, -4, -3, -2, -1, -6, -7, -8, -9], [1, 3, 3, 1]);
    expect(run("maxPooling2d", { padding: "same" }, x).values).toEqual([-1, -3, -7, -9]);
  });
});

describe("activation functions", () => {
  it("all learn but the step, whose slope is zero", () => {
    const learning = Object.entries(activations).filter(([, { learns }]) => learns);
    expect(Object.keys(activations).filter((name) => !learning.some(([other]) => other === name))).toEqual(["step"]);
    for (const [name, { apply, learns }] of Object.entries(activations)) {
      const slope = tf
        .grad((x: tf.Tensor) => apply(tf, tf.mul(x, 1)))(tf.tensor1d([0.3]))
        .dataSync()[0];
      expect([name, slope > 0]).toEqual([name, learns]);
    }
  });
});

describe("dropout", () => {
  const x = tf.ones;

  it("silences what is drawn below the rate and enlarges the rest", () => {
    const { values, draws } = run("dropout", { rate: 0.25 }, x([2, 50]));
    const expected = [...uniforms(1, "test", 0, 100)].map((draw) => (draw >= 0.25 ? 4 / 3 : 0));
    expect(distance(values, expected)).toBeLessThan(1e-7);
    expect(draws).toBe(100);
  });

  it("keeps the mean", () => {
    const count = 200_000;
    const { values } = run("dropout", { rate: 0.5 }, x([1, count]));
    const mean = values.reduce((sum, value) => sum + value) / count;
    expect(Math.abs(mean - 1)).toBeLessThan(5 / Math.sqrt(count));
  });

  it("does nothing outside training or at rate 0, and draws nothing for it", () => {
    expect(run("dropout", { rate: 0.5 }, x([1, 4]), {}, false)).toMatchObject({ values: [1, 1, 1, 1], draws: 0 });
    expect(run("dropout", { rate: 0 }, x([1, 4]))).toMatchObject({ values: [1, 1, 1, 1], draws: 0 });
  });
});

const statistics = () => ({
  gamma: tf.tensor1d([2]),
  beta: tf.tensor1d([1]),
  movingMean: tf.tensor1d([10]),
  movingVariance: tf.tensor1d([4]),
});
const pair = () => tf.tensor2d([[1], [3]]);

describe("batch normalisation", () => {
  const values = { momentum: 0.9, epsilon: 0.001 };

  it("uses the batch in training and lets the running statistics follow it as in Keras", () => {
    const { values: given, updates } = run("batchNormalization", values, pair(), statistics());
    const unit = 1 / Math.sqrt(1.001);
    expect(distance(given, [1 - 2 * unit, 1 + 2 * unit])).toBeLessThan(1e-6);
    expect(distance(updates.movingMean, [0.9 * 10 + 0.1 * 2])).toBeLessThan(1e-6);
    expect(distance(updates.movingVariance, [0.9 * 4 + 0.1 * 1])).toBeLessThan(1e-6);
  });

  it.each([
    ["outside training", {}, false],
    ["frozen", { frozen: true }, true],
  ])("uses the running statistics and leaves them alone %s", (_when, more, training) => {
    const { values: given, updates } = run(
      "batchNormalization",
      { ...values, ...more },
      pair(),
      statistics(),
      training,
    );
    const unit = 2 / Math.sqrt(4.001);
    expect(distance(given, [1 - 9 * unit, 1 - 7 * unit])).toBeLessThan(1e-6);
    expect(updates).toEqual({});
  });

  it("gives the shift where a channel doesn't vary, even for a batch of one", () => {
    expect(run("batchNormalization", values, tf.tensor2d([[7]]), statistics()).values).toEqual([1]);
  });
});

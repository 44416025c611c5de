import * as tf from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { layerTypeOf } from "../../src/experiment/walk";
import { defaultsOf, type Values } from "../../src/settings";
import { distance } from "../engine/compare";
import {
  examplesOf,
  flat,
  kernelOf,
  pictureOf,
  shapeOf,
  type Nested,
  type WorkedExample,
} from "../math/workedExamples";

/** What a layer answers to one picture. */
function answer(type: string, given: Values, input: Nested, weights: Record<string, tf.Tensor> = {}) {
  const layer = layerTypeOf(type);
  const { shape, values } = pictureOf(input);
  const x = tf.tensor4d([...values], [1, ...shape]);
  const all = { ...defaultsOf(layer.settings), activation: "linear", ...given };
  const context = { training: false, uniform: (count: number) => new Float32Array(count), update: () => undefined };
  const output = layer.apply(tf, x, weights, all, context);
  expect(output.shape.slice(1)).toEqual(layer.outputShape(shape, all));
  return { shape: output.shape.slice(1), values: [...output.dataSync()] };
}

const slidingOf = ({ stride, dilation, padding, kernel }: WorkedExample): Values => ({
  kernel: shapeOf(kernel).slice(0, 2),
  stride: [stride, stride],
  dilation: [dilation, dilation],
  padding: padding === "full" ? String((shapeOf(kernel)[0] - 1) * dilation) : String(padding),
});

describe("what lectures compute, the layers compute", () => {
  beforeAll(async () => {
    expect(await setBackend("wasm")).toBe(true);
  });

  it.each(examplesOf("conv2d"))("convolution $id", (example) => {
    const { shape, values } = kernelOf(example.kernel);
    const kernel = tf.tensor4d([...values], [...shape]);
    const turned = example.flip ? tf.reverse4d(kernel, [0, 1]) : kernel;
    const given = answer("conv2d", { ...slidingOf(example), filters: 1 }, example.input, {
      kernel: turned,
      bias: tf.zeros([1]),
    });
    const scaled = given.values.map((value) => value * (example.scale ?? 1));
    const shown = example.post === "clamp0-255" ? scaled.map((value) => Math.min(255, Math.max(0, value))) : scaled;
    expect(given.shape).toEqual(pictureOf(example.expected).shape);
    expect(distance(shown, flat(example.expected))).toBeLessThan(Math.max(2e-6, example.tolerance ?? 0));
  });

  it.each(examplesOf("convLayer"))("layer $id", (example) => {
    const filters = example.kernels.map((kernel) => tf.tensor(flat(kernel), shapeOf(kernel)));
    const weights = { kernel: tf.stack(filters, 3), bias: tf.tensor1d(example.bias) };
    const values = {
      ...slidingOf({ ...example, kernel: example.kernels[0] }),
      filters: filters.length,
      activation: "relu",
    };
    const given = answer("conv2d", values, example.input, weights);
    expect(given.shape).toEqual(shapeOf(example.expected));
    expect(given.values).toEqual(flat(example.expected));
  });

  it.each([
    ...examplesOf("maxPool").map((example) => ({ ...example, type: "maxPooling2d" })),
    ...examplesOf("avgPool").map((example) => ({ ...example, type: "averagePooling2d" })),
  ])("pooling $id", ({ type, size, stride, padding, input, expected }) => {
    const given = answer(type, { window: size, stride: [stride, stride], padding }, input);
    expect(given.shape).toEqual(pictureOf(expected).shape);
    expect(distance(given.values, flat(expected))).toBeLessThan(2e-6);
  });
});

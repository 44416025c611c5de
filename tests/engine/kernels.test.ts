import * as tf from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import type { BackendName } from "../../src/engine/backendNames";
import { layerTypes, type LayerId } from "../../src/layers";
import { defaultsOf, type Values } from "../../src/settings";

const context = { training: true, uniform: (count: number) => new Float32Array(count), update: () => undefined };

/** The gradient of the sum of a layer's answers for its input. */
function slope(id: LayerId, values: Values, x: tf.Tensor, weights: Record<string, tf.Tensor> = {}): number[] {
  const type = layerTypes[id];
  const all = { ...defaultsOf(type.settings), ...values };
  const gradient = tf.grad((given: tf.Tensor) => tf.sum(type.apply(tf, given, weights, all as never, context)));
  return [...gradient(x).dataSync()];
}

describe.each<BackendName>(["wasm", "cpu"])("what TensorFlow.js gets wrong or lacks, on the %s backend", (name) => {
  beforeAll(async () => {
    expect(await setBackend(name)).toBe(true);
  });

  it("shares an average's gradient out among the cells inside the picture", () => {
    const x = tf.tensor4d([1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 3, 3, 1]);
    expect(slope("averagePooling2d", { padding: "same" }, x)).toEqual([0.25, 0.25, 0.5, 0.25, 0.25, 0.5, 0.5, 0.5, 1]);
  });

  it("hands a maximum's gradient to the first of equal cells", () => {
    const x = tf.tensor4d([3, 3, 0, 0, 3, 3, 0, 0], [1, 2, 4, 1]);
    expect(slope("maxPooling2d", {}, x)).toEqual([1, 0, 1, 0, 0, 0, 0, 0]);
  });

  it("adds the gradients of overlapping maxima", () => {
    const x = tf.tensor4d([0, 5, 0, 0, 0, 0, 0, 0, 0], [1, 3, 3, 1]);
    expect(slope("maxPooling2d", { stride: [1, 1] }, x)).toEqual([0, 2, 0, 1, 1, 0, 0, 0, 0]);
  });

  it("differentiates a dilated convolution with strides", () => {
    const kernel = tf.tensor4d([1, 2, 3, 4], [2, 2, 1, 1]);
    const weights = { kernel, bias: tf.zeros([1]) };
    const values = { filters: 1, kernel: [2, 2], stride: [2, 2], dilation: [2, 2], activation: "linear" };
    expect(slope("conv2d", values, tf.zeros([1, 5, 5, 1]), weights)).toEqual(
      [
        [1, 0, 3, 0, 2],
        [0, 0, 0, 0, 0],
        [4, 0, 10, 0, 6],
        [0, 0, 0, 0, 0],
        [3, 0, 7, 0, 4],
      ].flat(),
    );
  });

  it("trains depthwise kernels", () => {
    const weights = { kernel: tf.tensor4d([1, 2, 3, 4], [1, 2, 2, 1]), bias: tf.zeros([2]) };
    const values = { kernel: [1, 2], activation: "linear" };
    expect(slope("depthwiseConv2d", values, tf.zeros([1, 1, 3, 2]), weights)).toEqual([1, 2, 4, 6, 3, 4]);
  });

  it("lets nothing learn through a step", () => {
    expect(slope("activation", { function: "step" }, tf.tensor2d([[-1, 0.5]]))).toEqual([0, 0]);
  });
});

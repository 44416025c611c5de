import * as tfjs from "@tensorflow/tfjs";
import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { layerTypeOf } from "../../src/experiment/walk";
import { uniforms } from "../../src/math/random";
import { defaultsOf, type Values } from "../../src/settings";
import { distance } from "../engine/compare";
import { countOf } from "../engine/reference";

const picture = [7, 6, 2];

/** What an exported layer answers when TensorFlow.js's own layers load it, and what ours answers. */
async function both(type: string, given: Values, input: readonly number[]) {
  const layer = layerTypeOf(type);
  const values = { ...defaultsOf(layer.settings), ...given };
  const { className, config } = layer.keras(values);
  const model = await tfjs.models.modelFromJSON({
    class_name: "Sequential",
    config: {
      name: "m",
      layers: [{ class_name: className, config: { ...config, batch_input_shape: [null, ...input] } }],
    },
  });
  const numbers = (name: string, shape: readonly number[]) =>
    tfjs.tensor(uniforms(3, `${type}/${name}`, 0, countOf(shape)), [...shape]);
  const weights = layer.weights(input, values).map(({ name, shape }) => ({ name, tensor: numbers(name, shape) }));
  model.setWeights(weights.map(({ tensor }) => tensor));
  const x = numbers("x", [3, ...input]);
  const ours = layer.apply(tfjs, x, Object.fromEntries(weights.map(({ name, tensor }) => [name, tensor])), values, {
    training: false,
    uniform: (count) => new Float32Array(count),
    update: () => undefined,
  });
  const theirs = model.predict(x) as tfjs.Tensor;
  expect(ours.shape).toEqual(theirs.shape);
  return distance(await ours.data(), await theirs.data());
}

describe("layers in the words of Keras", () => {
  beforeAll(async () => {
    expect(await setBackend("wasm")).toBe(true);
  });

  it.each<[string, Values, readonly number[]]>([
    ["conv2d", { filters: 3, kernel: [3, 2], stride: [2, 1], padding: "same", activation: "elu" }, picture],
    ["conv2d", { filters: 2, kernel: [2, 2], dilation: [2, 2], activation: "tanh", initializer: "uniform" }, picture],
    [
      "depthwiseConv2d",
      { multiplier: 2, kernel: [3, 3], padding: "same", activation: "relu", initializer: "he" },
      picture,
    ],
    ["maxPooling2d", { window: [3, 2], stride: [2, 2], padding: "same" }, picture],
    ["averagePooling2d", { window: [2, 3], stride: [2, 1], padding: "same" }, picture],
    ["averagePooling2d", {}, picture],
    ["globalAveragePooling2d", {}, picture],
    ["flatten", {}, picture],
    ["dense", { units: 4, activation: "sigmoid", initializer: "lecun" }, [5]],
    ["dropout", { rate: 0.4 }, [5]],
    ["batchNormalization", { momentum: 0.9, epsilon: 0.01 }, picture],
    ["batchNormalization", {}, [5]],
    ["activation", { function: "elu" }, [5]],
    ["activation", { function: "linear" }, [5]],
  ])("%s %o means the same there", async (type, values, input) => {
    expect(await both(type, values, input)).toBeLessThan(2e-6);
  });
});

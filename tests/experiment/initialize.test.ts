import { describe, expect, it } from "vitest";
import { initialWeights } from "../../src/experiment/initialize";
import { walk, type LayerInfo } from "../../src/experiment/walk";
import type { Values } from "../../src/settings";

function layer(type: string, values: Values, input: readonly number[]): LayerInfo {
  const rest: { key: string; type: string; values: Values }[] = [{ key: "b", type: "flatten", values: {} }];
  return walk(input, [{ key: "a", type, values }, ...rest]).layers[0];
}

const kernelOf = (values: Values, seed = 1, index = 0) =>
  initialWeights(layer("dense", { units: 200, ...values }, [300]), index, seed)[0].values;

function moments(values: Float32Array) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return {
    mean,
    deviation: Math.sqrt(variance),
    most: values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  };
}

describe("the first weights", () => {
  it.each([
    ["glorot", Math.sqrt(6 / 500) / Math.sqrt(3), Math.sqrt(6 / 500)],
    ["uniform", 0.05 / Math.sqrt(3), 0.05],
    ["he", Math.sqrt(2 / 300), Number.POSITIVE_INFINITY],
    ["lecun", Math.sqrt(1 / 300), Number.POSITIVE_INFINITY],
  ])("%s has its spread and its bounds", (initializer, deviation, bound) => {
    const found = moments(kernelOf({ initializer }));
    expect(Math.abs(found.mean)).toBeLessThan((5 * deviation) / Math.sqrt(60_000));
    expect(found.deviation / deviation).toBeCloseTo(1, 1.7);
    expect(found.most).toBeLessThanOrEqual(Math.fround(bound));
    expect(found.most).toBeGreaterThan(deviation);
  });

  it("counts the cells of a window and its channels as inputs", () => {
    const [kernel] = initialWeights(
      layer("conv2d", { filters: 64, kernel: [3, 3], initializer: "he" }, [9, 9, 16]),
      0,
      1,
    );
    expect(moments(kernel.values).deviation / Math.sqrt(2 / (9 * 16))).toBeCloseTo(1, 1.3);
  });

  it("are zero for zeros and for biases, one for the scales of batch normalisation", () => {
    expect(kernelOf({ initializer: "zeros" }).every((value) => value === 0)).toBe(true);
    const [gamma, beta, mean, variance] = initialWeights(layer("batchNormalization", {}, [4, 4, 3]), 0, 1);
    expect([gamma, variance].every(({ values }) => values.every((value) => value === 1))).toBe(true);
    expect([beta, mean].every(({ values }) => values.every((value) => value === 0))).toBe(true);
  });

  it("depend on the seed, the place in the network and the name, and on nothing else", () => {
    expect(kernelOf({})).toEqual(kernelOf({ activation: "tanh", l2: 0.1 }));
    expect(kernelOf({}, 2)).not.toEqual(kernelOf({}));
    expect(kernelOf({}, 1, 1)).not.toEqual(kernelOf({}));
    expect(kernelOf({}, 0).some((value) => value !== 0)).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { initialWeights } from "../../../src/experiment/initialize";
import { walk } from "../../../src/experiment/walk";
import type { Values } from "../../../src/settings";

/** The kernel a layer starts from. */
function kernel(type: string, values: Values, input: readonly number[], seed = 1): Float32Array {
  const rest = [{ key: "end", type: "flatten", values: {} }];
  const { layers } = walk(input, [{ key: "it", type, values }, ...rest]);
  return initialWeights(layers[0], 0, seed)[0].values;
}

/** How many standard errors the mean and the variance of numbers are away from those they are drawn with. */
function surprise(values: Float32Array, variance: number, flatness: number) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, value) => sum + value * value, 0) / values.length;
  return {
    mean: Math.abs(mean) / Math.sqrt(variance / values.length),
    variance: Math.abs(spread / variance - 1) / Math.sqrt((flatness - 1) / values.length),
  };
}

/** Fourth moment over squared variance. */
const flatness = { uniform: 1.8, normal: 3 };

const million: readonly (readonly [string, string, Values, readonly number[], number, number])[] = [
  ["glorot", "dense", { units: 1000 }, [1000], 2 / 2000, flatness.uniform],
  ["he", "dense", { units: 1000 }, [1000], 2 / 1000, flatness.normal],
  ["lecun", "dense", { units: 1000 }, [1000], 1 / 1000, flatness.normal],
  ["uniform", "dense", { units: 1000 }, [1000], 0.05 ** 2 / 3, flatness.uniform],
  ["glorot", "conv2d", { filters: 256, kernel: [5, 5] }, [9, 9, 160], 2 / (25 * (160 + 256)), flatness.uniform],
  ["he", "conv2d", { filters: 256, kernel: [5, 5] }, [9, 9, 160], 2 / (25 * 160), flatness.normal],
  ["glorot", "depthwiseConv2d", { multiplier: 8, kernel: [11, 11] }, [12, 12, 1040], 2 / (121 * 9), flatness.uniform],
  ["he", "depthwiseConv2d", { multiplier: 8, kernel: [11, 11] }, [12, 12, 1040], 2 / 121, flatness.normal],
];

describe("traps of initialisers", () => {
  it.each(million)("%s in %s counts every cell of the window: mean and variance over a million draws", (...given) => {
    const [initializer, type, values, input, variance, flat] = given;
    const drawn = kernel(type, { initializer, ...values }, input);
    expect(drawn.length).toBeGreaterThanOrEqual(1_000_000);
    const off = surprise(drawn, variance, flat);
    expect(off.mean).toBeLessThan(5);
    expect(off.variance).toBeLessThan(5);
  });

  it("seed 0 is a seed like any other: the same on replay, not that of another, and not all alike", () => {
    for (const initializer of ["glorot", "he", "lecun", "uniform"]) {
      const zero = kernel("dense", { initializer, units: 20 }, [30], 0);
      expect(kernel("dense", { initializer, units: 20 }, [30], 0)).toEqual(zero);
      expect(kernel("dense", { initializer, units: 20 }, [30], 1)).not.toEqual(zero);
      expect(new Set(zero).size).toBeGreaterThan(590);
    }
  });

  it("the largest seed is one too", () => {
    const last = kernel("dense", { units: 20 }, [30], 4_294_967_295);
    expect(new Set(last).size).toBeGreaterThan(590);
    expect(kernel("dense", { units: 20 }, [30], 4_294_967_294)).not.toEqual(last);
  });
});

import { describe, expect, it } from "vitest";
import { explode } from "../../../src/lab/explosion/explode";
import { inMemory } from "../../../src/lab/memory";
import { layerTypes } from "../../../src/layers";

const given = { size: [64, 64], channels: 3, units: 1000, filters: 10, kernel: 3 } as const;

const count = (arrays: readonly { shape: readonly number[] }[]) =>
  arrays.reduce((sum, { shape }) => sum + shape.reduce((product, side) => product * side, 1), 0);

describe("a first layer", () => {
  it("has the inputs and weights of the lecture", () => {
    expect(explode(given).features).toBe(12_288);
    const large = explode({ ...given, size: [1000, 1000] });
    expect(large.features).toBe(3_000_000);
    expect(large.dense.weights).toBe(3_000_000_000);
    expect(large.convolution).toMatchObject({ weights: 270, biases: 10 });
  });

  it("costs what the layers of the playground count", () => {
    const { dense, convolution } = explode(given);
    expect(dense.weights + dense.biases).toBe(
      count(layerTypes.dense.weights([12_288], { ...defaults("dense"), units: 1000 } as never)),
    );
    expect(convolution.weights + convolution.biases).toBe(
      count(layerTypes.conv2d.weights([64, 64, 3], { ...defaults("conv2d"), filters: 10, kernel: [3, 3] } as never)),
    );
  });

  it("takes memory that people can read", () => {
    expect([999, 1120, 12_000_004_000, 2.5e17].map(inMemory)).toEqual(["999 B", "1.12 kB", "12 GB", "250 PB"]);
  });
});

const defaults = (id: "dense" | "conv2d") =>
  Object.fromEntries(Object.entries(layerTypes[id].settings).map(([name, setting]) => [name, setting.default]));

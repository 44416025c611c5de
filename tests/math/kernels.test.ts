import { describe, expect, it } from "vitest";
import { kernelNamed, kernels, nameOf } from "../../src/math/kernels";
import { edgeKernels } from "../../src/math/kernels/edges";
import { plainKernels } from "../../src/math/kernels/plain";
import { rangeOf } from "../../src/math/kernel2d";
import catalogue from "../fixtures/kernel-stats.json";

describe("the named kernels", () => {
  it("have names of their own and complete numbers", () => {
    expect(new Set(kernels.map(({ id }) => id)).size).toBe(kernels.length);
    expect(new Set(kernels.map(({ label }) => label.text)).size).toBe(kernels.length);
    for (const { kernel } of kernels) expect(kernel.values).toHaveLength(kernel.rows * kernel.columns);
  });

  it("hold every kernel of the worked examples' catalogue, number by number", () => {
    const missing = catalogue.filter(
      ({ kernel, scale }) => !nameOf({ rows: kernel.length, columns: kernel[0].length, values: kernel.flat(), scale }),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(catalogue).toHaveLength(12);
  });

  it("stay in 0 to 1 only where they are the identity or a blur", () => {
    const inside = kernels.filter(({ kernel }) => rangeOf(kernel).least >= 0 && rangeOf(kernel).most <= 1);
    expect(inside.map(({ id }) => id)).toEqual(["identity", "box", "gaussian", "gaussian5"]);
  });

  it("give nothing on an even area if they look for edges, and keep it if they give a picture back", () => {
    for (const { kernel } of edgeKernels) expect(rangeOf(kernel).sum).toBe(0);
    for (const { kernel } of plainKernels) expect(rangeOf(kernel).sum).toBeCloseTo(1, 12);
    expect(rangeOf(kernelNamed("spot")!.kernel).sum).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { deblurred, errorBetween } from "../../src/math/deblur";
import { kernelOf } from "../../src/math/kernel2d";
import { filtered } from "../../src/math/pipeline";
import { uniforms } from "../../src/math/random";

const shape = [12, 10, 1] as const;
const picture = { shape, values: Float64Array.from(uniforms(3, "deblur", 0, 120)) };
const kernel = kernelOf(
  [
    [0, 1, 0],
    [1, 6, 2],
    [0, 1, 0],
  ],
  1 / 11,
);

describe("undoing a blur", () => {
  it("finds the picture again where nothing was added", () => {
    const blurred = filtered(picture, kernel, "zero");
    expect(errorBetween(blurred.values, picture.values)).toBeGreaterThan(0.05);
    expect(errorBetween(deblurred(blurred, kernel, 60, 0).values, picture.values)).toBeLessThan(1e-6);
  });

  it("comes nearer with every step", () => {
    const blurred = filtered(picture, kernel, "zero");
    const errors = [0, 1, 2, 4, 8, 16].map((steps) =>
      errorBetween(deblurred(blurred, kernel, steps, 0).values, picture.values),
    );
    for (let at = 1; at < errors.length; at++) expect(errors[at]).toBeLessThan(errors[at - 1]);
  });

  it("solves the calmed equations: (KᵀK + calm) x = Kᵀ blurred", () => {
    const calm = 0.1;
    const { values: x } = deblurred(picture, kernel, 80, calm);
    const slide = (values: ArrayLike<number>, turn: boolean) =>
      filtered({ shape, values }, turn ? { ...kernel, values: kernel.values.toReversed() } : kernel, "zero").values;
    const left = slide(slide(x, false), true);
    const right = slide(picture.values, true);
    for (let at = 0; at < 120; at++) expect(left[at] + calm * x[at]).toBeCloseTo(right[at], 8);
  });
});

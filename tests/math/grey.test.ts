import { describe, expect, it } from "vitest";
import { greyOf, greyWeights } from "../../src/math/grey";

/** Pure red, green and blue, white and mid grey. */
const five = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [255, 255, 255],
  [128, 128, 128],
];

describe("one grey value from three colours", () => {
  it("is what the lecture computes", () => {
    const { shape, values } = greyOf({ shape: [1, 5, 3], values: five.flat() }, greyWeights.bt601);
    expect(shape).toEqual([1, 5, 1]);
    expect(Array.from(values, Math.round)).toEqual([76, 150, 29, 255, 128]);
  });

  it.each(Object.entries(greyWeights))("leaves grey as it is by %s", (_, weights) => {
    expect(weights[0] + weights[1] + weights[2]).toBeCloseTo(1, 12);
    expect(greyOf({ shape: [1, 1, 3], values: [77, 77, 77] }, weights).values[0]).toBeCloseTo(77, 9);
  });
});

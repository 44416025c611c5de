import { describe, expect, it } from "vitest";
import { remap } from "../../src/math/remap";

const input = { shape: [2, 3, 2] as const, values: [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6] };

describe("a picture whose cells are taken from another", () => {
  it("keeps the channels together", () => {
    const mirrored = remap(input, [2, 3], (row, column) => [row, 2 - column]);
    expect(Array.from(mirrored.values)).toEqual([3, -3, 2, -2, 1, -1, 6, -6, 5, -5, 4, -4]);
  });

  it("has zeros where it looks outside", () => {
    const moved = remap(input, [2, 2], (row, column) => [row - 1, column + 2]);
    expect(moved.shape).toEqual([2, 2, 2]);
    expect(Array.from(moved.values)).toEqual([0, 0, 0, 0, 3, -3, 0, 0]);
  });
});

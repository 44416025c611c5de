import { describe, expect, it } from "vitest";
import { textOn } from "../../src/ui/ramps";
import { cellColour } from "../../src/views/confusion/colours";
import { cellAfter, mostInCell, sumsOf } from "../../src/views/confusion/sums";

describe("a confusion matrix", () => {
  it("adds up examples, mistakes and what was recognised of each class", () => {
    const sums = sumsOf([8, 2, 0, 1, 4, 0, 0, 0, 0], 3);
    expect([sums.examples, sums.mistakes]).toEqual([15, 3]);
    expect(sums.recognised).toEqual([0.8, 0.8, Number.NaN]);
  });

  it("has room in every cell for all examples of the largest class, however they are told apart", () => {
    expect(mostInCell(Float32Array.of(8, 2, 0, 1, 104, 0, 0, 0, 0), 3)).toBe(105);
    expect(mostInCell(Float32Array.of(90, 12, 3, 1, 4, 0, 0, 0, 0), 3)).toBe(105);
    expect(mostInCell(new Float32Array(0), 0)).toBe(0);
  });

  it("is walked by arrow keys and stops at its edges", () => {
    expect(cellAfter("ArrowRight", [0, 0], 3)).toEqual([0, 1]);
    expect(cellAfter("ArrowUp", [0, 1], 3)).toEqual([0, 1]);
    expect(cellAfter("ArrowDown", [1, 2], 3)).toEqual([2, 2]);
    expect(cellAfter("End", [1, 0], 3)).toEqual([1, 2]);
    expect(cellAfter("a", [1, 0], 3)).toBeNull();
  });

  it("writes its counts in black or white, whichever is read better, in every theme", () => {
    for (const theme of ["light", "dark", "projector"] as const) {
      for (const right of [true, false]) {
        for (const share of [0.02, 0.5, 1]) {
          const { ground, text } = cellColour(share, right, theme);
          const hex = `#${ground
            .match(/\d+/g)
            ?.map((value) => Number(value).toString(16).padStart(2, "0"))
            .join("")}`;
          expect(text).toBe(textOn(hex));
        }
      }
    }
  });
});

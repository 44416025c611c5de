import { describe, expect, it } from "vitest";
import { labelPlace } from "../../src/views/decision/labelPlace";

describe("the label of a region", () => {
  it("stands where the region is widest, and never over the edge of the map", () => {
    expect(labelPlace([100, 80], "7", null, 288)).toEqual({ left: 100, top: 80 });
    expect(labelPlace([1, 287], "7", null, 288)).toEqual({ left: 12, top: 276 });
  });

  it("steps aside where it would lie on the ring, and stays on the map", () => {
    for (let x = 0; x <= 288; x += 24)
      for (let y = 0; y <= 288; y += 8)
        for (const ring of [
          [144, 140],
          [140, 4],
          [150, 285],
        ] as const) {
          const { left, top } = labelPlace([x, y], "checks", ring, 288);
          const covers = Math.abs(left - ring[0]) < 21 + 10 && Math.abs(top - ring[1]) < 9 + 10;
          expect(covers, `${x} ${y}`).toBe(false);
          expect(Math.min(top, 288 - top)).toBeGreaterThanOrEqual(12);
          expect(Math.min(left, 288 - left)).toBeGreaterThanOrEqual(21);
        }
  });
});

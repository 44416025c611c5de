import { assert, constantFrom, integer, oneof, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { fit, type Axis } from "../../../src/lab/fit/places";

describe("a window along one side", () => {
  it("leaves cells over where a whole step no longer fits", () => {
    expect(fit({ length: 8, kernel: 3, stride: 2, padding: 0, dilation: 1 })).toEqual({
      margin: [0, 0],
      span: 3,
      steps: 2.5,
      size: 3,
      left: 1,
    });
  });

  it("fits, and leaves over, as one can count by sliding it", () => {
    const axis = record<Axis>({
      length: integer({ min: 1, max: 20 }),
      kernel: integer({ min: 1, max: 6 }),
      stride: integer({ min: 1, max: 5 }),
      padding: oneof(integer({ min: 0, max: 4 }), constantFrom<Axis["padding"][]>("valid", "same", "full")),
      dilation: integer({ min: 1, max: 3 }),
    });
    assert(
      property(axis, (given) => {
        const { margin, span, size, left, steps } = fit(given);
        const all = margin[0] + given.length + margin[1];
        const touched = new Set<number>();
        let places = 0;
        for (let at = 0; at + (given.kernel - 1) * given.dilation < all; at += given.stride) {
          places++;
          for (let cell = at; cell < at + span; cell++) touched.add(cell);
        }
        const last = touched.size === 0 ? -1 : Math.max(...touched);
        return size === places && left === all - 1 - last && (size === 0 ? steps < 0 : Math.floor(steps) + 1 === size);
      }),
      { numRuns: 1_000 },
    );
  });
});

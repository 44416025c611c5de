import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "../../src/math/wilson";

describe("Wilson's interval", () => {
  it("is that of the worked examples: 548 of 549, and 49 of 50", () => {
    const [low, high] = wilsonInterval(548, 549);
    expect([100 * low, 100 * high].map((end) => end.toFixed(2))).toEqual(["98.98", "99.97"]);
    expect(wilsonInterval(49, 50).map((end) => (100 * end).toFixed(1))).toEqual(["89.5", "99.6"]);
  });

  it("solves (share − p)² = z² p (1 − p) / n at both ends, holds the share and stays within 0…1", () => {
    const z = 1.959963984540054;
    assert(
      property(integer({ min: 1, max: 5000 }), integer({ min: 0, max: 5000 }), (count, some) => {
        const right = Math.min(count, some);
        const share = right / count;
        const ends = wilsonInterval(right, count);
        expect(ends[0]).toBeLessThanOrEqual(share + 1e-12);
        expect(ends[1]).toBeGreaterThanOrEqual(share - 1e-12);
        for (const p of ends) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
          expect((share - p) ** 2).toBeCloseTo((z ** 2 * p * (1 - p)) / count, 10);
        }
      }),
    );
  });
});

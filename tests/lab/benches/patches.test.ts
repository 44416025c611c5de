import { describe, expect, it } from "vitest";
import { count, patchesOf, pointsOf, strongest } from "../../../src/lab/benches/patches/draw";
import { lineBetween, separated } from "../../../src/math/discriminant";

const share = (axes: "pixels" | "kernels", kinds: "bars" | "strokes", across: string, up: string) => {
  const points = pointsOf(patchesOf({ kinds, noise: 0.06 }), { axes, across, up });
  return separated(points, lineBetween(points));
};

describe("patches as points", () => {
  it("mix by two pixels and part by two kernels that look for the kinds", () => {
    expect(share("pixels", "bars", "bar", "levelBar")).toBeLessThan(0.7);
    expect(share("kernels", "bars", "bar", "levelBar")).toBeGreaterThan(0.95);
    expect(share("pixels", "strokes", "xDown", "xUp")).toBeLessThan(0.7);
    expect(share("kernels", "strokes", "xDown", "xUp")).toBeGreaterThan(0.95);
  });

  it("are half of each kind, and the same every time", () => {
    const patches = patchesOf({ kinds: "bars", noise: 0.1 });
    expect(patches.filter(({ label }) => label === 1)).toHaveLength(count / 2);
    expect(patchesOf({ kinds: "bars", noise: 0.1 })).toEqual(patches);
  });

  it("have the strongest answer wherever it stands, whatever its sign", () => {
    const values = new Float64Array(81);
    values[3 * 9 + 6] = 2;
    expect(strongest({ label: 1, values }, "edge8")).toBe(16);
    expect(strongest({ label: 1, values: values.map((value) => -value) }, "edge8")).toBe(16);
  });
});

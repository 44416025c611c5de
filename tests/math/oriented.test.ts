import { describe, expect, it } from "vitest";
import { kernelNamed } from "../../src/math/kernels";
import { rangeOf } from "../../src/math/kernel2d";
import { edgeResponse, orientedKernel } from "../../src/math/oriented";

const every = (step: number, to: number) => Array.from({ length: to / step }, (_, index) => index * step);

describe("a kernel that is turned", () => {
  it("answers most to edges of its own angle, within 6°, at every size", () => {
    for (const size of [3, 5, 7, 9, 11])
      for (const turn of every(5, 360)) {
        const kernel = orientedKernel(turn, size);
        const best = every(1, 360).reduce((most, degrees) =>
          edgeResponse(kernel, degrees) > edgeResponse(kernel, most) + 1e-12 ? degrees : most,
        );
        const apart = Math.abs(((best - turn + 540) % 360) - 180);
        expect(apart, `${size} at ${turn}`).toBeLessThanOrEqual(6);
      }
  });

  it("answers nothing to an even area, and the opposite where bright and dark change places", () => {
    for (const turn of every(15, 180)) {
      const kernel = orientedKernel(turn, 7);
      expect(Math.abs(rangeOf(kernel).sum)).toBeLessThan(1e-12);
      expect(rangeOf(kernel).most).toBeCloseTo(1, 12);
      for (const degrees of every(30, 180))
        expect(edgeResponse(kernel, degrees + 180)).toBeCloseTo(-edgeResponse(kernel, degrees), 12);
    }
  });

  it("leaves nothing of an edge across its own", () => {
    for (const turn of [0, 45, 90, 135]) expect(edgeResponse(orientedKernel(turn, 5), turn + 90)).toBe(0);
  });
});

describe("the kernel for level edges", () => {
  const { kernel } = kernelNamed("horizontal")!;

  it("answers to every edge with a change from top to bottom; only exactly upright ones give 0", () => {
    for (const degrees of every(1, 180)) {
      if (degrees === 90) expect(edgeResponse(kernel, degrees)).toBe(0);
      else expect(Math.abs(edgeResponse(kernel, degrees)), `${degrees}°`).toBeGreaterThan(0.01);
    }
    expect(edgeResponse(kernel, 0)).toBeCloseTo(2, 12);
  });
});

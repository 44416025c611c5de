import { describe, expect, it } from "vitest";
import { blend, lay, radiusFor } from "../../src/views/pad/brush";
import { groundOf } from "../../src/views/pad/ground";

const sum = (values: Float32Array) => values.reduce((total, value) => total + value, 0);

describe("the brush", () => {
  it("covers about its own area, wherever it falls between the cells", () => {
    const area = Math.PI * 2 ** 2;
    for (const [x, y] of [
      [10, 10],
      [10.5, 10.5],
      [10.25, 9.8],
      [9.9, 10.4],
    ]) {
      const cover = new Float32Array(400);
      lay(cover, 20, [x, y], [x, y], 2);
      expect(Math.abs(sum(cover) - area) / area).toBeLessThan(0.08);
      expect(Math.max(...cover)).toBe(1);
    }
  });

  it("covers a straight stroke as wide as itself, with no gaps between its ends", () => {
    const cover = new Float32Array(30 * 30);
    lay(cover, 30, [5, 15], [25, 15], 1.5);
    for (let column = 5; column < 25; column++) {
      let across = 0;
      for (let row = 0; row < 30; row++) across += cover[row * 30 + column];
      expect(across).toBeCloseTo(3, 1);
    }
  });

  it("lays no more where a stroke crosses itself", () => {
    const cover = new Float32Array(100);
    lay(cover, 10, [5, 5], [5, 5], 1.2);
    const once = cover.slice();
    lay(cover, 10, [5, 5], [5, 5], 1.2);
    expect([...cover]).toEqual([...once]);
  });

  it("stays inside the picture, also on one that is not square", () => {
    const cover = new Float32Array(4 * 9);
    lay(cover, 9, [-3, -2], [14, 6], 1);
    expect(cover.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(sum(cover)).toBeGreaterThan(0);
  });

  it("suits the size of the picture", () => {
    expect(radiusFor(28, 28)).toBeCloseTo(1.12, 6);
    expect(radiusFor(5, 200)).toBeGreaterThan(0.5);
  });
});

describe("ink", () => {
  it("replaces the picture where the brush covers it, channel by channel", () => {
    const picture = [0, 0, 0, 0.5, 0.5, 0.5];
    expect(blend(picture, new Float32Array([1, 0.5]), [1, 0, 0.5])).toEqual([1, 0, 0.5, 0.75, 0.25, 0.5]);
  });

  it("erases to the ground, which is what the edge of the picture mostly is", () => {
    const white = Array.from({ length: 5 * 5 * 3 }, () => 0.9);
    white[0] = 0;
    white[12 * 3] = 0;
    expect(groundOf(white, [5, 5, 3])).toEqual([0.9, 0.9, 0.9]);
    expect(groundOf(new Float32Array(16), [4, 4, 1])).toEqual([0]);
  });
});

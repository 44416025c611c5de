import { expect, it } from "vitest";
import { paintedPart } from "../../src/views/network/seen";

it("paints all of a drawing that fits, and of a longer one what can be seen and a little more", () => {
  const fits = paintedPart({ width: 832, height: 620 }, { x: 0, y: 0, width: 832, height: 620 });
  expect(fits).toEqual({ x: 0, y: 0, width: 832, height: 620 });
  for (let x = 0; x <= 3168; x += 7) {
    const part = paintedPart({ width: 4000, height: 620 }, { x, y: 0, width: 832, height: 620 });
    expect(part.x).toBeLessThanOrEqual(Math.max(0, x - 128));
    expect(part.x + part.width).toBeGreaterThanOrEqual(Math.min(4000, x + 832 + 128));
    expect(part.width).toBeLessThanOrEqual(832 + 2 * (128 + 256));
  }
});

it("stays the same while what can be seen moves little, so that scrolling paints seldom", () => {
  const parts = new Set<string>();
  for (let y = 0; y < 1280; y++)
    parts.add(JSON.stringify(paintedPart({ width: 386, height: 9000 }, { x: 0, y, width: 386, height: 600 })));
  expect(parts.size).toBeLessThanOrEqual(11);
});

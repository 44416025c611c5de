import { describe, expect, it } from "vitest";
import { logarithmicStops, nearestStop } from "../../src/ui/stops";

describe("stops of a logarithmic slider", () => {
  it("are round numbers from the least to the most, each once, rising", () => {
    const stops = logarithmicStops(0.00001, 10, 0.1, 0.003);
    expect(stops[0]).toBe(0.00001);
    expect(stops.at(-1)).toBe(10);
    expect(stops).toContain(0.003);
    expect(stops).toContain(0.15);
    expect(stops.every((stop, index) => index === 0 || stop > stops[index - 1])).toBe(true);
    expect(stops.every((stop) => String(stop).replace(/e.*|[.-]/g, "").length <= 7)).toBe(true);
  });

  it("are whole where only whole numbers make sense", () => {
    const stops = logarithmicStops(1, 512, 1, 24);
    expect(stops.every(Number.isInteger)).toBe(true);
    expect(stops.slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(stops).toContain(24);
  });

  it("lie nearest by ratio", () => {
    const stops = [0.001, 0.01, 0.1];
    expect(nearestStop(stops, 0.02)).toBe(1);
    expect(nearestStop(stops, 0.05)).toBe(2);
  });
});

import { describe, expect, it } from "vitest";
import { lineBetween, separated, type LabelledPoint } from "../../src/math/discriminant";
import { streamOf } from "../../src/math/random";

const { normal } = streamOf(8, "discriminant", 0);
const cloud = (x: number, y: number, label: -1 | 1, seed: number): LabelledPoint[] =>
  Array.from({ length: 200 }, (_, at) => ({ x: x + normal(seed + 2 * at), y: y + normal(seed + 2 * at + 1), label }));

describe("the line between two classes", () => {
  it("parts clouds that stand apart, and stands across the way between them", () => {
    const points = [...cloud(0, 0, -1, 0), ...cloud(6, 3, 1, 1000)];
    const line = lineBetween(points);
    expect(separated(points, line)).toBeGreaterThan(0.995);
    expect(line.b / line.a).toBeCloseTo(0.5, 0);
    expect((line.a * 3 + line.b * 1.5 - line.c) / Math.hypot(line.a, line.b)).toBeCloseTo(0, 0);
  });

  it("finds no more than chance in one cloud", () => {
    const points = [...cloud(0, 0, -1, 5000), ...cloud(0, 0, 1, 7000)];
    expect(separated(points, lineBetween(points))).toBeLessThan(0.62);
  });

  it("has exactly the points right that a count by hand has right", () => {
    const points: LabelledPoint[] = [
      { x: 0, y: 0, label: -1 },
      { x: 1, y: 0, label: -1 },
      { x: 4, y: 1, label: -1 },
      { x: 3, y: 0, label: 1 },
      { x: 5, y: 0, label: 1 },
    ];
    const line = lineBetween(points);
    const right = points.filter(({ x, y, label }) => Math.sign(line.a * x + line.b * y - line.c) === label).length;
    expect(separated(points, line)).toBe(right / 5);
    expect(right).toBeGreaterThanOrEqual(4);
  });

  it("bears a class of one place", () => {
    const points: LabelledPoint[] = [
      { x: 1, y: 1, label: -1 },
      { x: 2, y: 1, label: 1 },
    ];
    expect(separated(points, lineBetween(points))).toBe(1);
  });
});

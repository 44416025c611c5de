import { describe, expect, it } from "vitest";
import { datasetOf } from "../../src/experiment/network";
import { presetOf } from "../../src/experiment/presets";
import { planeOf } from "../../src/views/decision/plane";
import { dotsOf, marksOf } from "../../src/views/decision/marks";

/** So many examples of two factors, on a diagonal. */
const pointsOf = (count: number, training: number, factorCount: number) => ({
  factors: Float32Array.from({ length: count * factorCount }, (_, at) => Math.floor(at / factorCount) / count),
  labels: Float32Array.from({ length: count }, (_, row) => row % 2),
  factorCount,
  training,
});

describe("examples on a map", () => {
  const spiral = presetOf("spiral");
  const plane = planeOf(spiral, { axes: [0, 1] });

  it("are marks, those of training last and on top, the others hollow", () => {
    const marks = marksOf(pointsOf(10, 6, 2), spiral, plane, 100, true);
    expect(marks.map(({ hollow }) => hollow)).toEqual([
      ...Array<boolean>(4).fill(true),
      ...Array<boolean>(6).fill(false),
    ]);
    expect(marks[9].x).toBeLessThan(marks[0].x);
    expect(marksOf(pointsOf(10, 6, 2), spiral, plane, 100, false).length).toBe(6);
  });

  it("of which there are many are drawn as far as a map has room: a hundred thousand take no longer than a few", () => {
    const marks = marksOf(pointsOf(100_000, 60_000, 2), spiral, plane, 300, true);
    expect(marks.length).toBe(10_000);
    expect(marks.filter(({ hollow }) => hollow).length).toBe(5_000);
  });

  it("of pictures are dots of the training set alone, at most one in a small square", () => {
    const digits = presetOf("digits");
    const width = datasetOf(digits.data).dataset.factors.length;
    const points = pointsOf(60_000, 48_000, width);
    const slice = points.factors.subarray(0, width);
    const dots = dotsOf(points, digits, planeOf(digits, { axes: [1, 2] }), 300, slice);
    expect(dots.length).toBeGreaterThan(0);
    expect(dots.length).toBeLessThanOrEqual(2_500);
  });
});

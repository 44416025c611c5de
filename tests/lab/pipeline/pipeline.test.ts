import { describe, expect, it } from "vitest";
import { scene } from "../../../src/lab/picture/scene";
import { stagesOf, type Plan } from "../../../src/lab/pipeline/pipeline";

const plan: Plan = { size: [32, 32], fit: "cut", resizing: "area", grey: true, convention: "unit" };
const input = scene(60, 90);

const shapes = (fit: Plan["fit"]) => stagesOf(input, { ...plan, fit }).map(({ picture }) => picture.shape.join("×"));

const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

describe("the way from a file to an input", () => {
  it("has a shape and a size in memory at every stage", () => {
    expect(stagesOf(input, plan).map(({ picture, bytes }) => [picture.shape.join("×"), bytes])).toEqual([
      ["60×90×3", 16_200],
      ["60×60×3", 10_800],
      ["32×32×3", 3_072],
      ["32×32×1", 1_024],
      ["32×32×1", 4_096],
    ]);
  });

  it("stretches, or puts a border around, where nothing may be lost", () => {
    expect(shapes("stretch")).toEqual(["60×90×3", "32×32×3", "32×32×1", "32×32×1"]);
    expect(shapes("border")).toEqual(["60×90×3", "90×90×3", "32×32×3", "32×32×1", "32×32×1"]);
  });

  it("cuts from the middle and never distorts: a circle keeps its ratio", () => {
    const [, piece] = stagesOf(input, { ...plan, size: [20, 40] });
    expect(piece.picture.shape).toEqual([45, 90, 3]);
    // The piece is rows 7 to 51 of the file.
    expect(piece.picture.values[0]).toBe(input.values[7 * 90 * 3]);
  });

  it("ends in the range that the convention promises", () => {
    for (const [convention, low, high] of [
      ["bytes", 0, 255],
      ["unit", 0, 1],
      ["signed", -1, 1],
    ] as const) {
      const stages = stagesOf(input, { ...plan, convention });
      const { range, picture } = stages[stages.length - 1];
      expect(range[0]).toBeGreaterThanOrEqual(low);
      expect(range[1]).toBeLessThanOrEqual(high);
      const grey = mean(stages[stages.length - 2].picture.values);
      expect(mean(picture.values)).toBeCloseTo(low + (grey / 255) * (high - low), 9);
    }
  });

  it("keeps the mean brightness through the resize, within rounding", () => {
    const [, piece, resized] = stagesOf(input, { ...plan, size: [30, 30] });
    expect(Math.abs(mean(piece.picture.values) - mean(resized.picture.values))).toBeLessThan(0.5);
  });
});

import { describe, expect, it } from "vitest";
import { presetOf } from "../../src/experiment/presets";
import { chanceAccuracy, chanceLoss } from "../../src/views/curves/chance";
import { mapOf, pixelsOf, underMarks } from "../../src/views/decision/map";
import { marksOf } from "../../src/views/decision/marks";
import { planeOf } from "../../src/views/decision/plane";
import { pixelAt, rampOf } from "../../src/ui/ramps";

const [digits, spiral, hills] = [presetOf("digits"), presetOf("spiral"), presetOf("hills")];
const squared = (experiment: typeof digits) => ({
  ...experiment,
  training: { ...experiment.training, values: { ...experiment.training.values, loss: "squaredError" } },
});
const map = (...values: number[]) => ({
  axes: [0, 1] as const,
  side: Math.sqrt(values.length),
  outputs: 1,
  values: Float32Array.from(values),
});

describe("chance", () => {
  it("is ln K for classes, and one in K of the answers", () => {
    expect(chanceLoss(digits, undefined)).toBeCloseTo(Math.log(10), 12);
    expect(chanceLoss(spiral, undefined)).toBeCloseTo(Math.log(2), 12);
    expect(chanceAccuracy(digits)).toBeCloseTo(0.1, 12);
    expect(chanceAccuracy(hills)).toBeNull();
  });

  it("is the squared error of equal probabilities where that is the loss", () => {
    // Ten outputs of 0.1 against one target of 1 and nine of 0.
    expect(chanceLoss(squared(digits), undefined)).toBeCloseTo((0.9 ** 2 + 9 * 0.1 ** 2) / 10, 12);
    expect(chanceLoss(squared(spiral), undefined)).toBeCloseTo(0.25, 12);
  });

  it("is the targets' variance for a surface, once they are known", () => {
    expect(chanceLoss(hills, undefined)).toBeNull();
    expect(chanceLoss(hills, [1, 2, 3, 4])).toBeCloseTo(1.25, 12);
  });
});

describe("the signed scale of a map", () => {
  it("turns the probability of the second class into −1 to 1", () => {
    const signed = mapOf(map(0, 0.5, 0.75, 1), spiral);
    expect(signed.kind === "signed" && [...signed.values]).toEqual([-1, 0, 0.5, 1]);
  });

  it("measures a surface by its largest target", () => {
    const signed = mapOf(map(0, 1, -2, 4), hills, [-4, 2]);
    expect(signed.kind === "signed" && [...signed.values]).toEqual([0, 0.25, -0.5, 1]);
  });

  it("stays within 36 % under marks, shows no number as ground, and only signs where edges are hard", () => {
    const ramp = rampOf("signed", "light");
    const signed = mapOf(map(1, 0.5, Number.NaN, 0.6), spiral);
    const at = (value: number) => pixelAt(ramp, 0.5 + 0.5 * underMarks * value);
    expect([...pixelsOf(signed, "light", underMarks)].slice(0, 3)).toEqual([at(1), at(0), at(0)]);
    expect(pixelsOf(signed, "light", underMarks, true)[3]).toBe(at(1));
  });
});

describe("marks", () => {
  const points = {
    factors: Float32Array.from([-6, 6, 0, 0, 6, -6]),
    labels: Float32Array.from([0, 1, 1]),
    factorCount: 2,
    training: 2,
  };
  const plane = planeOf(spiral, { axes: [0, 1] });

  it("stand at their places: squares for −1, circles for +1, hollow for validation, training on top", () => {
    expect(marksOf(points, spiral, plane, 120, true)).toEqual([
      { x: 120, y: 120, target: 1, square: false, hollow: true, pale: false },
      { x: 60, y: 60, target: 1, square: false, hollow: false, pale: false },
      { x: 0, y: 0, target: -1, square: true, hollow: false, pale: false },
    ]);
  });

  it("leave validation points out on request", () => {
    expect(marksOf(points, spiral, plane, 120, false)).toHaveLength(2);
  });
});

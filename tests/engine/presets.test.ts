import { expect, it } from "vitest";
import type { DatasetId } from "../../src/datasets";
import { makeData } from "../../src/engine/data";
import { setBackend } from "../../src/experiment/edits";
import { presetOf } from "../../src/experiment/presets";
import { learn } from "./learning";

/** What a preset reaches on the validation set: accuracy, or the share of the variance that a regression explains. */
const goals: Readonly<
  Record<Exclude<DatasetId, "own" | "table" | "painted">, readonly [goal: number, epochs: number]>
> = {
  blobs: [0.97, 5],
  quadrants: [0.95, 15],
  circle: [0.95, 30],
  moons: [0.95, 20],
  spiral: [0.95, 60],
  plane: [0.95, 10],
  hills: [0.8, 20],
  banknotes: [0.97, 20],
  bars: [0.97, 10],
  shapes: [0.95, 30],
  digits: [0.95, 15],
  noughts: [0.97, 10],
  lights: [0.97, 10],
  faces: [0.95, 18],
  animals: [0.95, 15],
  textures: [0.95, 10],
};

function varianceOf(values: Float32Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}

it.each(Object.entries(goals))(
  "the preset of %s learns as well as it should in time: %j",
  async (id, [goal, epochs]) => {
    const experiment = setBackend(presetOf(id as DatasetId), "reference");
    const variance = varianceOf(makeData(experiment).sets.validation.labels);
    const reached = ({ validation }: Awaited<ReturnType<typeof learn>>) =>
      validation.accuracy ?? 1 - validation.loss / variance;
    const end = await learn(experiment, epochs, (progress) => reached(progress) >= goal);
    expect(reached(end)).toBeGreaterThanOrEqual(goal);
  },
);

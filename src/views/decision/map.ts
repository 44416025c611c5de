import type { Experiment } from "../../experiment/experiment";
import { datasetOf } from "../../experiment/network";
import type { Parts } from "../../experiment/snapshot";
import { pixelAt, rampOf } from "../../ui/ramps";
import type { Theme } from "../../ui/theme";
import { answerMap, type AnswerMap } from "../answers";
import { huesOf } from "../hues";
import { tintsOf } from "./tints";

/** A decision map ready to be coloured: classes with their certainty, or signed answers −1…1; `hues` are the colours of the classes. */
export type DecisionMap =
  | ({ readonly kind: "classes"; readonly hues: readonly number[] } & AnswerMap)
  | { readonly kind: "signed"; readonly side: number; readonly values: Float32Array };

/** The largest target of a regression, in magnitude; the end of its scale. */
export function largestTarget(labels: ArrayLike<number> | undefined): number {
  let largest = 0;
  for (let place = 0; place < (labels?.length ?? 0); place++)
    largest = Math.max(largest, Math.abs(labels?.[place] ?? 0));
  return largest || 1;
}

/**
 * What a decision map says. Points have no class colours: the probability 0…1 of the second class is the signed answer
 * −1…1; a regression's answer is measured by its largest target.
 */
export function mapOf(
  { side, outputs, values }: Parts["decision"],
  experiment: Experiment,
  labels?: ArrayLike<number>,
): DecisionMap {
  const { dataset, values: of } = datasetOf(experiment.data);
  if (dataset.task === "regression") {
    const limit = largestTarget(labels);
    return { kind: "signed", side, values: values.map((value) => value / limit) };
  }
  if (dataset.kind === "points" && outputs <= 2) {
    const second = Float32Array.from(
      { length: side * side },
      (_, cell) => 2 * values[cell * outputs + outputs - 1] - 1,
    );
    return { kind: "signed", side, values: second };
  }
  return { kind: "classes", hues: huesOf(dataset.classes(of)), ...answerMap(values, side, outputs) };
}

/** How much of the signed scale a map uses under marks of full strength. */
export const underMarks = 0.36;

/** The pixels of a map, row-major; `strength` is the share of the signed scale that is used. */
export function pixelsOf(map: DecisionMap, theme: Theme, strength: number, hard = false): Uint32Array {
  if (map.kind === "classes") return tintsOf(map, theme);
  const ramp = rampOf("signed", theme);
  return Uint32Array.from(map.values, (value) => {
    if (!Number.isFinite(value)) return pixelAt(ramp, 0.5);
    const shown = hard ? Math.sign(value) : Math.min(1, Math.max(-1, value));
    return pixelAt(ramp, 0.5 + 0.5 * strength * shown);
  });
}

/** The same map with `side` × `side` cells, each the nearest of the original. */
export function resampled(map: DecisionMap, side: number): DecisionMap {
  const from = (cell: number) => {
    const near = (at: number) => Math.min(map.side - 1, Math.floor(((at + 0.5) * map.side) / side));
    return near(Math.floor(cell / side)) * map.side + near(cell % side);
  };
  const cells = side * side;
  if (map.kind === "signed") {
    return { kind: "signed", side, values: Float32Array.from({ length: cells }, (_, cell) => map.values[from(cell)]) };
  }
  return {
    kind: "classes",
    hues: map.hues,
    side,
    classes: Int16Array.from({ length: cells }, (_, cell) => map.classes[from(cell)]),
    sure: Float32Array.from({ length: cells }, (_, cell) => map.sure[from(cell)]),
  };
}

import type { Factor } from "../../datasets/dataset";
import type { Experiment } from "../../experiment/experiment";
import { datasetOf } from "../../experiment/network";
import type { Focus, Parts } from "../../experiment/snapshot";
import { tidy, type Range } from "../../settings";

/** One side of a decision map. */
export interface Span {
  readonly factor: Factor;
  /** Place of the factor in a row of factors. */
  readonly index: number;
  /** What the training examples are drawn from; null where they are not limited. */
  readonly trained: Range | null;
}

/** The two factors a decision map spans. */
export interface Plane {
  readonly across: Span;
  readonly up: Span;
}

/** The plane that `focus` asks for. */
export function planeOf(experiment: Experiment, focus: Pick<Focus, "axes">): Plane {
  const { dataset, values } = datasetOf(experiment.data);
  const span = (index: number): Span => {
    const factor = dataset.factors[index];
    const control = dataset.settings[factor.name]?.control.kind;
    return { factor, index, trained: control === "range" ? (values[factor.name] as Range) : null };
  };
  return { across: span(focus.axes[0]), up: span(focus.axes[1]) };
}

/** Where a value lies between the ends of a factor, 0…1 inside the map. */
export const shareOf = ({ min, max }: Factor, value: number): number => (value - min) / (max - min);

/** The value at a share of a factor, on a whole number of its steps and inside its ends. */
export function valueAt({ min, max, step }: Factor, share: number): number {
  const value = min + Math.round((share * (max - min)) / step) * step;
  return tidy(Math.min(max, Math.max(min, value)));
}

/** The factors of the shown example: the chosen ones, or those the stored example was drawn from; null for a drawing. */
export function factorsOf(focus: Focus, parts: Partial<Parts>): ArrayLike<number> | null {
  if (focus.example.kind === "factors") return focus.example.factors;
  return focus.example.kind === "stored" ? (parts.example?.factors ?? null) : null;
}

/** The same factors with other values along the plane. */
export function moved(factors: ArrayLike<number>, plane: Plane, across: number, up: number): readonly number[] {
  return Array.from(factors, (value, index) =>
    index === plane.across.index ? across : index === plane.up.index ? up : value,
  );
}

const digitsOf = (value: number): number => String(tidy(Math.abs(value))).replace(/\.|^0+\.?0*/g, "").length;

/**
 * Values to write along an axis: the ends, and between them as even and round steps as there are, through zero if zero
 * is inside. Names of values are all written.
 */
export function ticksOf({ min, max, choices }: Factor, most: number): readonly number[] {
  if (choices) return choices.map((_, index) => index);
  for (let parts = most; parts > 1; parts--) {
    const step = tidy((max - min) / parts);
    const ticks = Array.from({ length: parts + 1 }, (_, index) => tidy(min + index * step));
    const round = Number.isInteger(step) || digitsOf(step) <= 1;
    if (round && (min * max >= 0 || ticks.includes(0))) return ticks;
  }
  return [min, max];
}

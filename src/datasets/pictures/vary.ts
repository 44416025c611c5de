import { streamOf } from "../../math/random";
import { distributions, number, range, type Range, type Setting } from "../../settings";
import type { Factor } from "../dataset";
import type { Column } from "./rows";

/** How a factor may vary, and what examples are drawn from unless the learner says otherwise. */
export interface Span {
  readonly label: string;
  readonly help: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit?: string;
  readonly trained: Range;
}

/** Factors that each have a setting of their name: the range from which they are drawn, and how. */
interface Variation<Name extends string> {
  readonly settings: Readonly<Record<Name, Setting<Range>>>;
  readonly factors: readonly Factor[];
  draw(seed: number, count: number, ranges: Readonly<Record<Name, Range>>): Column[];
}

export function vary<Name extends string>(spans: Readonly<Record<Name, Span>>): Variation<Name> {
  const entries = Object.entries(spans) as [Name, Span][];
  return {
    settings: Object.fromEntries(
      entries.map(([name, { trained, ...span }]) => [name, range({ ...span, default: trained })]),
    ) as Record<Name, Setting<Range>>,
    factors: entries.map(([name, { label, min, max, step, unit = "" }]) => ({ name, label, min, max, step, unit })),
    draw: (seed, count, ranges) => entries.map(([name]) => spread(seed, name, count, ranges[name])),
  };
}

/** Values all over a range by chance, spread as its distribution says; `name` keeps the factors apart. */
export function spread(seed: number, name: string, count: number, [low, high, distribution]: Range): Column {
  const chance = streamOf(seed, `factor ${name}`, 0);
  const { share } = distributions[distribution ?? "uniform"];
  const column = new Float32Array(count);
  for (let index = 0; index < count; index++) column[index] = Math.min(high, low + share(chance, index) * (high - low));
  return column;
}

/** Where a drawing stands: `most` cells to either side may be explored, `trained` are trained on. */
export const shifts = (trained: number, most: number) => {
  const span = { min: -most, max: most, step: 0.5, unit: "px", trained: [-trained, trained] as const };
  return {
    across: { label: "shift across", help: "How far the drawing is moved to the right, in cells.", ...span },
    up: { label: "shift up", help: "How far the drawing is moved upwards, in cells.", ...span },
  };
};

export const contrast: Span = {
  label: "contrast",
  help: "How strongly the drawing is inked.",
  min: 0,
  max: 1,
  step: 0.05,
  trained: [0.7, 1],
};

const grain = { label: "noise", min: 0, max: 0.5, step: 0.05, unit: "" };

/** The strength of the grain; all examples have the same, so that its setting is one number. */
export const noise = {
  factor: { name: "noise", ...grain } satisfies Factor,
  setting: (amount: number) => number({ ...grain, help: "How much grain lies over each picture.", default: amount }),
};

import { message } from "../locales/message";
import { permutation } from "../math/random";
import { given, tidy, type ValuesOf } from "../settings";
import type { Dataset } from "./dataset";
import { circle } from "./circle";

/** A point that somebody painted: where it is, and its class, 0 for −1 and 1 for +1. */
export type Painted = readonly [x: number, y: number, label: 0 | 1];

/** More points than this don't fit into a link. */
export const mostPainted = 400;

const reach = 6;

/** Two small heaps to begin with. */
const start: readonly Painted[] = Array.from({ length: 12 }, (_, index): Painted => {
  const label = (index % 2) as 0 | 1;
  const [across, up] = [(index % 3) - 1, (Math.floor(index / 2) % 3) - 1];
  return [(label ? 2 : -2) + across, (label ? 2 : -2) + up, label];
});

/** One point as `1.2_-3_0`; null where the text is none. */
function readPoint(text: string): Painted | null {
  const [x, y, label, ...rest] = text.split("_").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const inside = Math.abs(x) <= reach && Math.abs(y) <= reach;
  return inside && (label === 0 || label === 1) && rest.length === 0 ? [tidy(x), tidy(y), label] : null;
}

const settings = {
  points: given<readonly Painted[]>({
    label: "points",
    help: "The painted points, each as x_y_class.",
    default: start,
    longest: mostPainted * "-5.9_-5.9_1;".length,
    read(text) {
      const points = text.split(";").slice(0, mostPainted).map(readPoint);
      return points.every((point) => point !== null) ? points : null;
    },
    write: (points) => points.map((point) => point.join("_")).join(";"),
  }),
  inputs: circle.settings.inputs,
};

type Values = ValuesOf<typeof settings>;

/** Features of a place are those that other points have; their noise is of no account. */
const circleValues = { noise: 0 };

/** Points that a learner paints on the map. */
export const painted: Dataset<typeof settings> = {
  label: "Painted points",
  summary: "Paint points of two classes on the map and see whether the network can part them.",
  kind: "points",
  task: "classification",
  settings,
  stored: true,
  count: { default: start.length, max: mostPainted },
  factors: circle.factors,
  axes: circle.axes,
  inputShape: ({ inputs }) => [inputs.length],
  inputNames: (values) => circle.inputNames?.({ ...circleValues, ...values }) ?? [],
  classes: () => ["−1", "+1"],
  missing: ({ points }: Values) =>
    points.length < 4 ? message("Four points at least are needed to learn from: paint some more.") : null,
  draw(seed, count, { points }) {
    const drawn = Math.min(count, points.length);
    const order = drawn < points.length ? permutation(seed, "own", 0, points.length) : points.keys();
    const chosen = Array.from(order).slice(0, drawn);
    return {
      factors: Float32Array.from(chosen.flatMap((index) => points[index].slice(0, 2))),
      labels: Float32Array.from(chosen, (index) => points[index][2]),
    };
  },
  inputs: (rows, values) => circle.inputs(rows, { ...circleValues, ...values }),
};

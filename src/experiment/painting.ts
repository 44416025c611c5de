import { mostPainted, painted, type Painted } from "../datasets/painted";
import { tidy } from "../settings";
import type { Experiment } from "./experiment";

/** The painted points of an experiment. */
export const paintedPoints = ({ data }: Experiment): readonly Painted[] =>
  (data.values.points as readonly Painted[] | undefined) ?? painted.settings.points.default;

const withPoints = (experiment: Experiment, points: readonly Painted[]): Experiment => {
  const { type, values } = experiment.data;
  return { ...experiment, data: { type, values: { ...values, points, count: Math.max(10, points.length) } } };
};

/** One point more; the oldest goes where there are too many. */
export const paint = (experiment: Experiment, x: number, y: number, label: 0 | 1): Experiment =>
  withPoints(experiment, [...paintedPoints(experiment), [rounded(x), rounded(y), label] as const].slice(-mostPainted));

/** Without the point nearest to a place. */
export function erase(experiment: Experiment, x: number, y: number): Experiment {
  const points = paintedPoints(experiment);
  const nearest = nearestTo(points, x, y);
  return withPoints(experiment, points.toSpliced(nearest, nearest < 0 ? 0 : 1));
}

type Place = readonly [x: number, y: number];

/** The point nearest to one place, moved to another. */
export function movePoint(experiment: Experiment, from: Place, to: Place): Experiment {
  const points = paintedPoints(experiment);
  const nearest = nearestTo(points, ...from);
  if (nearest < 0) return experiment;
  return withPoints(experiment, points.with(nearest, [rounded(to[0]), rounded(to[1]), points[nearest][2]]));
}

/** Where the point nearest to a place is; null where there is none. */
export function nearestPoint(experiment: Experiment, place: Place): Place | null {
  const points = paintedPoints(experiment);
  const nearest = nearestTo(points, ...place);
  return nearest < 0 ? null : [points[nearest][0], points[nearest][1]];
}

/** Index of the point nearest to a place; −1 where there is none. */
function nearestTo(points: readonly Painted[], x: number, y: number): number {
  const apart = points.map(([px, py]) => (px - x) * (px - x) + (py - y) * (py - y));
  return apart.indexOf(Math.min(...apart));
}

const rounded = (value: number): number => tidy(Math.round(10 * value) / 10);

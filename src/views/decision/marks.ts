import type { Experiment } from "../../experiment/experiment";
import { datasetOf } from "../../experiment/network";
import type { Parts } from "../../experiment/snapshot";
import type { Dot, Mark } from "./paint";
import { nearness } from "./fading";
import { largestTarget } from "./map";
import { shareOf, type Plane } from "./plane";
import { thinned } from "./thinned";

/** Dots that are seen less than this are left out. */
const faintest = 0.1;

/** More examples of a set than this are not drawn one by one: a map has no room for them, and they stand in no order. */
const mostDrawn = 5_000;

interface Place {
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

/** Where examples `from` … `to` − 1 stand on a map, as many as are drawn. */
function placesOf(points: Parts["points"], { across, up }: Plane, side: number, [from, to]: readonly [number, number]) {
  const { factors, factorCount } = points;
  return Array.from({ length: Math.max(0, Math.min(mostDrawn, to - from)) }, (_, place): Place => {
    const row = from + place;
    return {
      row,
      x: shareOf(across.factor, factors[row * factorCount + across.index]) * side,
      y: (1 - shareOf(up.factor, factors[row * factorCount + up.index])) * side,
    };
  });
}

/** The examples of a plane of points, on a map of `side` CSS pixels. Training examples come last, on top. */
export function marksOf(
  points: Parts["points"],
  experiment: Experiment,
  plane: Plane,
  side: number,
  validation: boolean,
): readonly Mark[] {
  const regression = datasetOf(experiment.data).dataset.task === "regression";
  const limit = largestTarget(points.labels);
  const markAt = ({ row, x, y }: Place): Mark => {
    const target = regression ? points.labels[row] / limit : points.labels[row] > 0.5 ? 1 : -1;
    return { x, y, target, square: !regression && target < 0, hollow: row >= points.training, pale: regression };
  };
  return [
    ...placesOf(points, plane, side, [0, points.training]),
    ...(validation ? placesOf(points, plane, side, [points.training, points.labels.length]) : []),
  ]
    .map(markAt)
    .toReversed();
}

/** The training examples of a dataset of pictures as dots, seen the less the farther they are from the slice; thinned where crowded. */
export function dotsOf(
  points: Parts["points"],
  experiment: Experiment,
  plane: Plane,
  side: number,
  slice: ArrayLike<number>,
): readonly Dot[] {
  const places = placesOf(points, plane, side, [0, points.training]);
  const { factors } = datasetOf(experiment.data).dataset;
  const near = nearness(
    { ...points, factors: points.factors.subarray(0, places.length * points.factorCount) },
    slice,
    factors,
    plane,
  );
  return thinned(places.map(({ row, x, y }) => ({ x, y, seen: near[row] })).filter(({ seen }) => seen >= faintest));
}

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

const placesOf = ({ factors, factorCount }: Parts["points"], { across, up }: Plane, side: number) =>
  Array.from({ length: factors.length / factorCount }, (_, row) => ({
    x: shareOf(across.factor, factors[row * factorCount + across.index]) * side,
    y: (1 - shareOf(up.factor, factors[row * factorCount + up.index])) * side,
  }));

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
  return placesOf(points, plane, side)
    .map(({ x, y }, row): Mark => {
      const target = regression ? points.labels[row] / limit : points.labels[row] > 0.5 ? 1 : -1;
      return { x, y, target, square: !regression && target < 0, hollow: row >= points.training, pale: regression };
    })
    .filter(({ hollow }) => validation || !hollow)
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
  const near = nearness(points, slice, datasetOf(experiment.data).dataset.factors, plane);
  const dots = placesOf(points, plane, side)
    .map((place, row) => ({ ...place, seen: near[row] }))
    .filter(({ seen }, row) => seen >= faintest && row < points.training);
  return thinned(dots);
}

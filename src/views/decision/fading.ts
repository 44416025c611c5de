import type { Factor } from "../../datasets/dataset";
import type { Parts } from "../../experiment/snapshot";
import type { Plane } from "./plane";

/** How strongly an example of another choice (another digit, another kind) is still seen. */
const otherChoice = 0.2;

/** How far an example may be from the slice, as a share of the range of each other factor, to be seen half as well. */
const reach = 0.3;

/**
 * How near each example is to the slice that a decision map shows, 1 on it and falling to 0: the factors that are not
 * on the axes say how far away it is.
 */
export function nearness(
  points: Parts["points"],
  slice: ArrayLike<number>,
  factors: readonly Factor[],
  plane: Plane,
): Float32Array {
  const { factorCount } = points;
  const others = factors
    .map((factor, index) => ({ factor, index }))
    .filter(({ factor, index }) => !factor.hidden && index !== plane.across.index && index !== plane.up.index);
  const count = points.factors.length / factorCount;
  return Float32Array.from({ length: count }, (_, row) => {
    let squares = 0;
    let measured = 0;
    let near = 1;
    for (const { factor, index } of others) {
      const off = points.factors[row * factorCount + index] - slice[index];
      if (!factor.choices) {
        squares += (off / (factor.max - factor.min)) ** 2;
        measured++;
      } else if (Math.abs(off) > 0.5) near *= otherChoice;
    }
    return near * (measured > 0 ? 0.5 ** (squares / measured / reach ** 2) : 1);
  });
}

import type { Factor } from "../../datasets/dataset";

/**
 * Rows of factors over a square of `side` × `side` cells, row by row from the top: across and up run over the ranges of
 * two factors, each cell standing for its middle; all other factors are those of `base`.
 */
export function planeOf(
  factors: readonly Factor[],
  [across, up]: readonly [number, number],
  base: Float32Array,
  side: number,
): Float32Array {
  const at = (index: number, cell: number) => {
    const { min, max } = factors[index];
    return min + ((cell + 0.5) / side) * (max - min);
  };
  const rows = new Float32Array(side * side * base.length);
  for (let cell = 0; cell < side * side; cell++) {
    const row = rows.subarray(cell * base.length, (cell + 1) * base.length);
    row.set(base);
    row[up] = at(up, side - 1 - Math.floor(cell / side));
    row[across] = at(across, cell % side);
  }
  return rows;
}

/** The most cells along a side with which a network answers a whole square in at most so many multiplications. */
export function sideFor(multiplications: number, budget: number, sides: readonly number[]): number {
  return sides.find((side) => side * side * multiplications <= budget) ?? sides[sides.length - 1];
}

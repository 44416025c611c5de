import type { Grid, Size } from "../settings";

/** A grid with one number changed. */
export const withCell = (grid: Grid, row: number, column: number, value: number): Grid =>
  grid.map((line, y) => (y === row ? line.map((cell, x) => (x === column ? value : cell)) : line));

/** A grid of another size, from its upper left corner; zeros where it had nothing. */
export const resized = (grid: Grid, [height, width]: Size): Grid => shifted(grid, [height, width], [0, 0]);

/** A grid of another size around the same middle: a kernel in a ring of zeros still does the same. */
export function recentred(grid: Grid, [height, width]: Size): Grid {
  const [down, across] = [grid.length - height, grid[0].length - width];
  return shifted(grid, [height, width], [Math.floor(down / 2), Math.floor(across / 2)]);
}

const shifted = (grid: Grid, [height, width]: Size, [down, across]: Size): Grid =>
  Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => grid[row + down]?.[column + across] ?? 0),
  );

/** Rows of numbers that lie one after the other. */
export const rowsOf = (values: ArrayLike<number>, height: number, width: number): Grid =>
  Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => values[row * width + column]),
  );

/** Height × width. */
export const sizeText = (grid: readonly (readonly unknown[])[]): string => `${grid.length} × ${grid[0]?.length ?? 0}`;

import type { Picture } from "../math/convolution";
import type { Grid, Size } from "../settings";

/** Numbers in rows as a picture of one channel. */
export const pictureOf = (cells: Grid): Picture => ({
  shape: [cells.length, cells[0].length, 1],
  values: cells.flat(),
});

/** One channel of a picture as numbers in rows. */
export function rowsOf({ shape: [height, width, channels], values }: Picture, channel = 0): Grid {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => values[(row * width + column) * channels + channel]),
  );
}

/** Numbers in rows with one cell changed. */
export const withCell = (cells: Grid, row: number, column: number, value: number): Grid =>
  cells.with(row, cells[row].with(column, value));

/** A grid of another size, from its upper left corner; zeros where it had nothing. */
export const resized = (grid: Grid, [height, width]: Size): Grid => cut(grid, [height, width], [0, 0]);

/** A grid of another size around the same middle: a kernel in a ring of zeros still does the same. */
export function recentred(grid: Grid, [height, width]: Size): Grid {
  const [down, across] = [grid.length - height, grid[0].length - width];
  return cut(grid, [height, width], [Math.floor(down / 2), Math.floor(across / 2)]);
}

const cut = (grid: Grid, [height, width]: Size, [down, across]: Size): Grid =>
  Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => grid[row + down]?.[column + across] ?? 0),
  );

/** Height × width. */
export const sizeText = (grid: readonly (readonly unknown[])[]): string => `${grid.length} × ${grid[0]?.length ?? 0}`;

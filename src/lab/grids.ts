import type { Picture } from "../math/convolution";
import type { Grid } from "../settings";

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

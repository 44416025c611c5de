import { draw } from "../../math/random";
import type { Factor } from "../dataset";

/** Values of one factor, one for each example. */
export type Column = ArrayLike<number>;

/** What makes one picture differ from another with the same factors: a whole number that a float holds exactly. */
export const style: Factor = {
  name: "style",
  label: "style",
  min: 0,
  max: 0xffffff,
  step: 1,
  unit: "",
  hidden: true,
};

export const styles = (seed: number, count: number): Column =>
  Array.from({ length: count }, (_, example) => draw(seed, "style", 0, example) >>> 8);

/** The same value for every example. */
export const same = (value: number, count: number): Column => new Float32Array(count).fill(value);

/** Rows of factors `[count, columns]`, row-major. */
export function rowsOf(count: number, columns: readonly Column[]): Float32Array {
  const rows = new Float32Array(count * columns.length);
  for (let example = 0, at = 0; example < count; example++) {
    for (const column of columns) rows[at++] = column[example];
  }
  return rows;
}

/** Draws the picture of each row of `width` factors into its own `size` numbers, all 0 at first. */
export function picturesOf(
  rows: Float32Array,
  width: number,
  size: number,
  paint: (row: Float32Array, picture: Float32Array) => void,
): Float32Array {
  const count = rows.length / width;
  const pictures = new Float32Array(count * size);
  for (let example = 0; example < count; example++) {
    paint(
      rows.subarray(example * width, (example + 1) * width),
      pictures.subarray(example * size, (example + 1) * size),
    );
  }
  return pictures;
}

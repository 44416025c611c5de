import { tapsAlong } from "../../src/math/taps";
import type { Numbers } from "../engine/reference";
import { filled, numberAt, reshaped } from "./arrays";
import type { Given } from "./case";
import { input, numberOf } from "./operator";
import type { Sliding2d } from "./sliding";

/**
 * Where max pooling finds what it keeps, the first of several equal cells: the place among all numbers of the input
 * `[n, c, …sides]`, row-major, or with `storage_order` 1 column after column within a channel.
 */
export function winners(given: Given, sliding: Sliding2d): Numbers {
  const { shape } = input(given, 0);
  const [count, channels, height, width] = shape.length === 3 ? [shape[0], shape[1], 1, shape[2]] : shape;
  const array = reshaped(input(given, 0), [count, channels, height, width]);
  const rows = tapsAlong(0, height, sliding.window[0], sliding);
  const columns = tapsAlong(1, width, sliding.window[1], sliding);
  const byColumns = numberOf(given, "storage_order", 0) === 1;
  const found = filled([count, channels, rows.count, columns.count], ([n, c, row, column]) => {
    let [place, most] = [-1, Number.NEGATIVE_INFINITY];
    for (const y of rows.cells.subarray(row * rows.kernel, (row + 1) * rows.kernel)) {
      for (const x of columns.cells.subarray(column * columns.kernel, (column + 1) * columns.kernel)) {
        if (y < 0 || x < 0) continue;
        const value = numberAt(array, [n, c, y, x]);
        if (place >= 0 && value <= most) continue;
        most = value;
        place = byColumns ? x * height + y : y * width + x;
      }
    }
    return (n * channels + c) * height * width + place;
  });
  return shape.length === 3 ? reshaped(found, [count, channels, columns.count]) : found;
}

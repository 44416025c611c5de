import type { Picture } from "./convolution";
import { tapsAlong, type Pair, type Sliding } from "./taps";

/** The number that a pooling window is replaced by. */
export type Summary = "max" | "average" | "sum";

/** Replaces each window by one number, channel by channel. Cells beyond the edge don't count (TensorFlow's rule). */
export function pool(input: Picture, window: Pair, sliding: Sliding, summary: Summary): Picture {
  const [height, width, channels] = input.shape;
  const rows = tapsAlong(0, height, window[0], sliding);
  const columns = tapsAlong(1, width, window[1], sliding);
  const values = Float64Array.from({ length: rows.count * columns.count * channels }, (_, index) => {
    const channel = index % channels;
    const place = Math.floor(index / channels);
    const row = Math.floor(place / columns.count) * rows.kernel;
    const column = (place % columns.count) * columns.kernel;
    let [cells, most, sum] = [0, Number.NEGATIVE_INFINITY, 0];
    for (const y of rows.cells.subarray(row, row + rows.kernel)) {
      for (const x of columns.cells.subarray(column, column + columns.kernel)) {
        if (y < 0 || x < 0) continue;
        const value = input.values[(y * width + x) * channels + channel];
        cells++;
        most = Math.max(most, value);
        sum += value;
      }
    }
    if (summary === "max") return most;
    return summary === "sum" ? sum : sum / cells;
  });
  return { shape: [rows.count, columns.count, channels], values };
}

import type { Picture } from "./convolution";
import { tapsAlong, type Pair, type Sliding } from "./taps";

/**
 * Which places of a window along one axis reach beyond an input, and the cell under the middle of each (the one before
 * the middle of an even window), held inside the input.
 */
function middlesAlong(axis: 0 | 1, length: number, window: number, sliding: Sliding) {
  const { count, kernel, cells } = tapsAlong(axis, length, window, { ...sliding, edge: "zero" });
  return Array.from({ length: count }, (_, place) => {
    const taps = cells.subarray(place * kernel, (place + 1) * kernel);
    const middle = tapsAlong(axis, length, window, { ...sliding, edge: "repeat" }).cells[
      place * kernel + Math.floor((kernel - 1) / 2)
    ];
    return { middle, beyond: taps.includes(-1) };
  });
}

/**
 * The border policy “leave”: where the window reaches beyond the input, the output `[rows, columns, filters]` keeps the
 * cell of the input (its first channel) under the middle of the window.
 */
export function bordersLeft(input: Picture, output: Picture, window: Pair, sliding: Sliding): Picture {
  const [, width, channels] = input.shape;
  const filters = output.shape[2];
  const down = middlesAlong(0, input.shape[0], window[0], sliding);
  const across = middlesAlong(1, width, window[1], sliding);
  const values = Float64Array.from({ length: output.values.length }, (_, index) => {
    const place = Math.floor(index / filters);
    const row = down[Math.floor(place / across.length)];
    const column = across[place % across.length];
    const left = row.beyond || column.beyond;
    return left ? input.values[(row.middle * width + column.middle) * channels] : output.values[index];
  });
  return { shape: output.shape, values };
}

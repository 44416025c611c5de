import type { Picture } from "./convolution";
import type { Pair } from "./taps";

/** How a picture gets another size: the cell in the middle, the mean of the area, or a straight line between cells. */
export type Resizing = "nearest" | "area" | "linear";

/** What one new cell takes of the old ones along an axis: their places and shares, which add up to 1. */
type Shares = readonly (readonly [cell: number, share: number])[];

/** For each of `to` new cells, its shares of `from` old ones; the middles of cells lie at ½, 1½, … (half-pixel centres). */
function sharesAlong(from: number, to: number, how: Resizing): readonly Shares[] {
  const scale = from / to;
  return Array.from({ length: to }, (_, place): Shares => {
    const middle = (place + 0.5) * scale - 0.5;
    if (how === "area" && scale > 1) return covered(place * scale, (place + 1) * scale, scale);
    if (how === "linear") {
      const low = Math.floor(middle);
      const inside = (cell: number) => Math.min(from - 1, Math.max(0, cell));
      return [
        [inside(low), 1 - (middle - low)],
        [inside(low + 1), middle - low],
      ];
    }
    return [[Math.min(from - 1, Math.floor((place + 0.5) * scale)), 1]];
  });
}

/** The old cells that a stretch covers, by the share of the stretch. */
function covered(begin: number, end: number, length: number): Shares {
  const shares: [number, number][] = [];
  for (let cell = Math.floor(begin + 1e-9); cell < end - 1e-9; cell++) {
    shares.push([cell, (Math.min(cell + 1, end) - Math.max(cell, begin)) / length]);
  }
  return shares;
}

/**
 * The same picture with another number of rows and columns. `area` takes the mean of what a new cell covers when it
 * shrinks (and the nearest cell when it grows); `nearest` and `linear` look at one and at four cells, with half-pixel
 * centres as TensorFlow's and OpenCV's resize have them.
 */
export function resize(input: Picture, [height, width]: Pair, how: Resizing): Picture {
  const [rows, columns, channels] = input.shape;
  const down = sharesAlong(rows, height, how);
  const across = sharesAlong(columns, width, how);
  const values = new Float64Array(height * width * channels);
  for (let cell = 0; cell < height * width; cell++) {
    for (const [row, high] of down[Math.floor(cell / width)]) {
      for (const [column, wide] of across[cell % width]) {
        for (let channel = 0; channel < channels; channel++) {
          values[cell * channels + channel] +=
            high * wide * input.values[(row * columns + column) * channels + channel];
        }
      }
    }
  }
  return { shape: [height, width, channels], values };
}

/** How a picture of any size becomes one of the collection's. */
export interface Framing {
  /** Height and width in cells. */
  readonly size: readonly [rows: number, columns: number];
  readonly channels: 1 | 3;
  /** `middle` cuts off what is longer; `whole` keeps all and fills the rest with the colour of the edge. */
  readonly crop: "middle" | "whole";
}

/** The part of a picture of `width` × `height` that is taken: left, top, width, height. */
export function partTaken(
  width: number,
  height: number,
  { size: [rows, columns], crop }: Framing,
): readonly [number, number, number, number] {
  if (crop === "whole") return [0, 0, width, height];
  const tall = width * rows <= height * columns;
  const [across, down] = tall ? [width, (width * rows) / columns] : [(height * columns) / rows, height];
  return [(width - across) / 2, (height - down) / 2, across, down];
}

/** Where that part goes among the cells: left, top, width, height in whole cells. */
export function placeTaken(
  width: number,
  height: number,
  { size: [rows, columns], crop }: Framing,
): readonly [number, number, number, number] {
  if (crop === "middle") return [0, 0, columns, rows];
  const scale = Math.min(columns / width, rows / height);
  const [across, down] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  return [Math.floor((columns - across) / 2), Math.floor((rows - down) / 2), across, down];
}

/**
 * Shrinks a picture `[rows × factor, columns × factor, 4]` (red, green, blue, opacity) to `[rows, columns, channels]` by
 * the mean of each block, laid on white where it is not opaque. Grey is 0.299 red + 0.587 green + 0.114 blue (ITU-R BT.601).
 */
export function shrunk(
  pixels: ArrayLike<number>,
  [rows, columns]: readonly [number, number],
  factor: number,
  channels: 1 | 3,
): Uint8Array {
  const small = new Uint8Array(rows * columns * channels);
  const wide = columns * factor;
  const sum = [0, 0, 0];
  for (let cell = 0; cell < rows * columns; cell++) {
    const [top, left] = [Math.floor(cell / columns) * factor, (cell % columns) * factor];
    sum.fill(0);
    for (let y = 0; y < factor; y++) {
      for (let x = 0; x < factor; x++) {
        const at = 4 * ((top + y) * wide + left + x);
        const bare = 255 - pixels[at + 3];
        for (let channel = 0; channel < 3; channel++)
          sum[channel] += (pixels[at + channel] * pixels[at + 3]) / 255 + bare;
      }
    }
    const [red, green, blue] = sum.map((total) => total / (factor * factor));
    if (channels === 3) small.set([Math.round(red), Math.round(green), Math.round(blue)], 3 * cell);
    else small[cell] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  }
  return small;
}

/** Lays a small picture among cells of which the others have the mean colour of its rim. */
export function laidIn(
  small: Uint8Array,
  [left, top, width, height]: readonly [number, number, number, number],
  { size: [rows, columns], channels }: Framing,
): Uint8Array {
  if (width === columns && height === rows) return small;
  const whole = new Uint8Array(rows * columns * channels);
  for (let channel = 0; channel < channels; channel++) {
    let [sum, cells] = [0, 0];
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) {
        if (row > 0 && column > 0 && row < height - 1 && column < width - 1) continue;
        sum += small[(row * width + column) * channels + channel];
        cells++;
      }
    }
    for (let cell = 0; cell < rows * columns; cell++) whole[cell * channels + channel] = Math.round(sum / cells);
  }
  for (let row = 0; row < height; row++)
    whole.set(
      small.subarray(row * width * channels, (row + 1) * width * channels),
      ((top + row) * columns + left) * channels,
    );
  return whole;
}

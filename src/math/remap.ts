import type { Picture } from "./convolution";
import type { Pair } from "./taps";

/**
 * A picture of another size whose cell (row, column) is the cell `from(row, column)` of the input, with all its channels;
 * 0 where that lies outside. Mirroring, turning, cropping, shearing and dropping rows are all of this kind.
 */
export function remap(input: Picture, [height, width]: Pair, from: (row: number, column: number) => Pair): Picture {
  const [rows, columns, channels] = input.shape;
  const values = new Float64Array(height * width * channels);
  for (let cell = 0; cell < height * width; cell++) {
    const [row, column] = from(Math.floor(cell / width), cell % width);
    if (row < 0 || column < 0 || row >= rows || column >= columns) continue;
    for (let channel = 0; channel < channels; channel++) {
      values[cell * channels + channel] = input.values[(row * columns + column) * channels + channel];
    }
  }
  return { shape: [height, width, channels], values };
}

import type { Picture } from "../../math/convolution";
import { greyOf, greyWeights } from "../../math/grey";
import type { Size, ValuesOf } from "../../settings";
import type { Colour, Pixels } from "./colours";
import type { pixelSettings } from "./settings";

export type PixelValues = ValuesOf<typeof pixelSettings>;

export const channelNames = ["red", "green", "blue"] as const;

/** One channel alone, in its own colour. */
export const channelAlone = (pixels: Pixels, channel: number): Pixels =>
  pixels.map((line) =>
    line.map((colour): Colour => [
      channel === 0 ? colour[0] : 0,
      channel === 1 ? colour[1] : 0,
      channel === 2 ? colour[2] : 0,
    ]),
  );

/** The channels that are named, put together; the others are black. */
export const merged = (pixels: Pixels, names: readonly string[]): Pixels => {
  const parts = channelNames.map((name, channel) => (names.includes(name) ? channelAlone(pixels, channel) : null));
  return pixels.map((line, row) =>
    line.map((_, column): Colour => {
      const [red, green, blue] = parts.map((part, channel) => part?.[row][column][channel] ?? 0);
      return [red, green, blue];
    }),
  );
};

/** Pixels that are not alike in two pictures of one size. */
export const differences = (one: Pixels, other: Pixels): number =>
  one.flat().filter((colour, at) => colour.some((part, channel) => part !== other.flat()[at][channel])).length;

/** The pixels as an array `[height, width, 3]`. */
const arrayOf = (pixels: Pixels): Picture => ({
  shape: [pixels.length, pixels[0].length, 3],
  values: pixels.flat(2),
});

/** One grey value for each pixel, 0…255, not rounded, row by row. */
export function greys(pixels: Pixels, by: keyof typeof greyWeights): readonly (readonly number[])[] {
  const { values } = greyOf(arrayOf(pixels), greyWeights[by]);
  const [width] = [pixels[0].length];
  return pixels.map((_, row) => Array.from(values).slice(row * width, (row + 1) * width));
}

/** The pixels with one of another colour. */
export const withPixel = (pixels: Pixels, row: number, column: number, colour: Colour): Pixels =>
  pixels.with(row, pixels[row].with(column, colour));

/** The pixels on a sheet of another size, from the upper left corner; black where there were none. */
export const onSheet = (pixels: Pixels, [height, width]: Size): Pixels =>
  Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column): Colour => pixels[row]?.[column] ?? [0, 0, 0]),
  );

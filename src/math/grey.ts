import type { Picture } from "./convolution";

/** How much red, green and blue count in one grey value; they add up to 1. */
export type GreyWeights = readonly [red: number, green: number, blue: number];

/**
 * Weights in use: of analogue television (ITU-R BT.601, what most libraries take), of high-definition television
 * (BT.709), and all colours alike.
 */
export const greyWeights = {
  bt601: [0.299, 0.587, 0.114],
  bt709: [0.2126, 0.7152, 0.0722],
  mean: [1 / 3, 1 / 3, 1 / 3],
} as const satisfies Record<string, GreyWeights>;

/** One channel from three: `[height, width, 3]` → `[height, width, 1]`, on the same scale, not rounded. */
export function greyOf({ shape: [height, width], values }: Picture, [red, green, blue]: GreyWeights): Picture {
  const grey = Float64Array.from(
    { length: height * width },
    (_, cell) => red * values[cell * 3] + green * values[cell * 3 + 1] + blue * values[cell * 3 + 2],
  );
  return { shape: [height, width, 1], values: grey };
}

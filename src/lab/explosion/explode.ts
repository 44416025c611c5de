import type { Size } from "../../settings";

/** A picture, and the first layer that reads it: so many units, or so many filters of so many cells a side. */
export interface Explosion {
  readonly size: Size;
  readonly channels: number;
  readonly units: number;
  readonly filters: number;
  readonly kernel: number;
}

/** What a first layer costs: a weight is a 32-bit number in memory. */
export interface Cost {
  readonly weights: number;
  readonly biases: number;
  readonly bytes: number;
}

const cost = (weights: number, biases: number): Cost => ({ weights, biases, bytes: 4 * (weights + biases) });

/** Every number of the picture is an input; a unit that is fully connected has one weight for each. */
export function explode({ size: [height, width], channels, units, filters, kernel }: Explosion) {
  const features = height * width * channels;
  return {
    features,
    dense: cost(features * units, units),
    convolution: cost(kernel * kernel * channels * filters, filters),
  };
}

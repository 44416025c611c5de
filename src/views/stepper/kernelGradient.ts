import type { LayerInfo } from "../../experiment/network";
import type { Padding } from "../../math/windows";
import { tapsAlong } from "../../math/taps";
import type { Size } from "../../settings";

/** The maps that a slice of a kernel gets its gradient from, and what they come to. */
export interface KernelGradient {
  /** The map that is read, `[height, width]`. */
  readonly input: Float32Array;
  /** dL/dz of the filter, `[height, width]`, which slides over it. */
  readonly delta: Float32Array;
  /** What one example adds to dL/dw, `[kernel height, kernel width]`. */
  readonly sums: Float64Array;
}

/** One channel of an answer `[height, width, channels]`. */
export const channelOf = (values: ArrayLike<number>, channels: number, channel: number): Float32Array =>
  Float32Array.from({ length: values.length / channels }, (_, at) => values[at * channels + channel]);

/** The channels that a filter of a convolution reads. */
export function channelsRead({ spec, input, output }: LayerInfo, unit: number): readonly number[] {
  if (spec.type === "depthwiseConv2d") return [Math.floor((unit * input[2]) / output[2])];
  return Array.from({ length: input[2] }, (_, channel) => channel);
}

/** Where the weight of a filter at a tap for a channel stands in the kernel. */
export function weightIndex({ spec, input, output }: LayerInfo, unit: number, tap: number, channel: number): number {
  if (spec.type === "depthwiseConv2d") return tap * output[2] + unit;
  return (tap * input[2] + channel) * output[2] + unit;
}

/**
 * The gradient of a kernel's slice is the correlation of what it reads with the error of what it gives: each weight gets
 * the sum, over all places, of the number it stood on times the error there. The window is as large as the answer, its
 * cells as far apart as the kernel steps; it moves by the kernel's dilation.
 */
export function kernelGradient(
  { input: [height, width, channels], output, values }: LayerInfo,
  before: Float32Array,
  delta: Float32Array,
  unit: number,
  channel: number,
): KernelGradient {
  const { kernel, stride, dilation, padding } = values as {
    kernel: Size;
    stride: Size;
    dilation: Size;
    padding: Padding;
  };
  const sliding = { stride, dilation, padding, edge: "zero" } as const;
  const rows = tapsAlong(0, height, kernel[0], sliding).cells;
  const columns = tapsAlong(1, width, kernel[1], sliding).cells;
  const read = channelOf(before, channels, channel);
  const errors = channelOf(delta, output[2], unit);
  const sums = new Float64Array(kernel[0] * kernel[1]);
  for (let place = 0; place < errors.length; place++) {
    const [row, column] = [Math.floor(place / output[1]), place % output[1]];
    for (let tap = 0; tap < sums.length; tap++) {
      const y = rows[row * kernel[0] + Math.floor(tap / kernel[1])];
      const x = columns[column * kernel[1] + (tap % kernel[1])];
      if (y >= 0 && x >= 0) sums[tap] += read[y * width + x] * errors[place];
    }
  }
  return { input: read, delta: errors, sums };
}

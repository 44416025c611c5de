import type { Padding } from "../math/windows";
import { sizeOf } from "../math/shape";
import { tapsAlong } from "../math/taps";
import type { Size } from "../settings";
import type { WeightArray } from "./snapshot";
import type { LayerInfo } from "./walk";

/** The weights with which a convolution's unit reads: which channels, and `[taps, channels]`. */
function kernelOf({ spec, input, output, values }: LayerInfo, unit: number, kernel: Float32Array) {
  const [height, width] = values.kernel as Size;
  const taps = height * width;
  const own = spec.type === "depthwiseConv2d";
  const filters = own ? output[2] / input[2] : output[2];
  const channels = own ? [Math.floor(unit / filters)] : Array.from({ length: input[2] }, (_, channel) => channel);
  const weights = new Float64Array(taps * channels.length);
  for (let tap = 0; tap < taps; tap++)
    for (const [place, channel] of channels.entries())
      weights[tap * channels.length + place] =
        kernel[(tap * input[2] + channel) * filters + (own ? unit % filters : unit)];
  return { channels, weights };
}

/**
 * The sums of one unit before its curve, for `count` examples side by side: all cells of the first, then of the second.
 * `before` is what enters the layer, `[count, ...input]`. Null where the layer weighs nothing.
 */
export function sumsOf(
  info: LayerInfo,
  unit: number,
  before: Float32Array,
  arrays: readonly WeightArray[],
  count: number,
): Float32Array | null {
  const named = (name: string) => arrays.find((array) => array.name === name)?.values;
  const [kernel, bias] = [named("kernel"), named("bias")];
  if (!kernel || !bias) return null;
  const { input, output, values } = info;
  const size = sizeOf(input);
  if (input.length !== 3) {
    const units = output[0];
    return Float32Array.from({ length: count }, (_, example) => {
      let sum = bias[unit];
      for (let at = 0; at < size; at++) sum += before[example * size + at] * kernel[at * units + unit];
      return sum;
    });
  }
  const { stride, dilation, padding } = values as { stride: Size; dilation: Size; padding: Padding };
  const [height, width] = values.kernel as Size;
  const sliding = { stride, dilation, padding, edge: "zero" } as const;
  const rows = tapsAlong(0, input[0], height, sliding).cells;
  const columns = tapsAlong(1, input[1], width, sliding).cells;
  const { channels, weights } = kernelOf(info, unit, kernel);
  const [down, across, depth] = [output[0], output[1], input[2]];
  const sums = new Float32Array(count * down * across);
  for (let place = 0; place < sums.length; place++) {
    const example = Math.floor(place / (down * across)) * size;
    const row = (Math.floor(place / across) % down) * height;
    const column = (place % across) * width;
    let sum = bias[unit];
    for (let tap = 0; tap < height * width; tap++) {
      const y = rows[row + Math.floor(tap / width)];
      const x = columns[column + (tap % width)];
      if (y < 0 || x < 0) continue;
      const at = example + (y * input[1] + x) * depth;
      for (let channel = 0; channel < channels.length; channel++)
        sum += before[at + channels[channel]] * weights[tap * channels.length + channel];
    }
    sums[place] = sum;
  }
  return sums;
}

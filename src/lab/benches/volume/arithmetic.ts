import { convolve, termsAt } from "../../../math/convolution";
import type { Sliding } from "../../../math/taps";
import type { Grid, Stack } from "../../../settings";
import { rowsOf } from "../../grids";
import { restacked, volumeOf, weightsOf } from "../../stacks";
import type { VolumeValues } from "./settings";

/** What a layer of filters makes of an input. */
export interface Filtered {
  readonly sliding: Sliding;
  /** The filters, as deep as the input. */
  readonly filters: readonly Stack[];
  readonly biases: readonly number[];
  readonly muted: readonly boolean[];
  /** One map for each filter. */
  readonly output: readonly Grid[];
  /** What each channel adds at a place, the sum with the bias, and what becomes of it. */
  readonly sumAt: (
    filter: number,
    row: number,
    column: number,
  ) => { readonly channels: readonly number[]; readonly sum: number; readonly value: number };
}

/** Slides every filter over all channels at once. A filter is made as deep as the input; muted channels count nothing. */
export function filtered(values: VolumeValues): Filtered {
  const { input, bias, relu, stride, padding } = values;
  const depth = input.length;
  const [height, width] = [values.filters[0][0].length, values.filters[0][0][0].length];
  const filters = values.filters.map((filter) => restacked(filter, depth, [height, width]));
  const biases = filters.map((_, filter) => bias[0][filter] ?? 0);
  const muted = input.map((_, channel) => values.muted[0][channel] === 1);
  const sliding: Sliding = { stride: [stride, stride], dilation: [1, 1], padding, edge: "zero" };
  const heard = input.map((slab, channel) => (muted[channel] ? slab.map((line) => line.map(() => 0)) : slab));
  const picture = volumeOf(heard);
  const weights = weightsOf(filters);
  const sums = convolve(picture, weights, sliding, biases);
  const bent = (sum: number) => (relu ? Math.max(0, sum) : sum);
  const maps = { shape: sums.shape, values: Array.from(sums.values, bent) };
  return {
    sliding,
    filters,
    biases,
    muted,
    output: filters.map((_, filter) => rowsOf(maps, filter)),
    sumAt(filter, row, column) {
      const { products } = termsAt(picture, weights, sliding, { row, column, filter });
      const channels = input.map((_, channel) =>
        products.reduce((sum, product, index) => (index % depth === channel ? sum + product : sum), 0),
      );
      const sum = channels.reduce((total, each) => total + each, biases[filter]);
      return { channels, sum, value: bent(sum) };
    },
  };
}

/** The numbers of an input in the order in which they lie in memory. */
export const inMemory = (input: Stack, order: VolumeValues["memory"]): readonly number[] =>
  order === "first" ? input.flatMap((slab) => slab.flat()) : Array.from(volumeOf(input).values);

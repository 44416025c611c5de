import type { Kernel, Picture } from "../math/convolution";
import type { Grid, Size, Stack } from "../settings";
import { resized } from "./grids";

/** A stack of channels as a picture `[height, width, channels]`. */
export function volumeOf(stack: Stack): Picture {
  const [height, width] = [stack[0].length, stack[0][0].length];
  return {
    shape: [height, width, stack.length],
    values: stack[0].flatMap((line, row) => line.flatMap((_, column) => stack.map((slab) => slab[row][column]))),
  };
}

/** Filters, each as deep as what it reads, as the weights `[height, width, channels, filters]` of a layer. */
export function weightsOf(filters: readonly Stack[]): Kernel {
  const [first] = filters;
  const [height, width] = [first[0].length, first[0][0].length];
  return {
    shape: [height, width, first.length, filters.length],
    values: first[0].flatMap((line, row) =>
      line.flatMap((_, column) =>
        first.flatMap((__, channel) => filters.map((filter) => filter[channel][row][column])),
      ),
    ),
  };
}

/** A stack of so many slabs of this size; new ones are zeros. */
export function restacked(stack: Stack, depth: number, size: Size): Stack {
  const empty: Grid = [[0]];
  return Array.from({ length: depth }, (_, slab) => resized(stack[slab] ?? empty, size));
}

/** `[row][column][channel]`, as lectures write pictures with channels, as a stack. */
export const stackOf = (nested: readonly (readonly (readonly number[])[])[]): Stack =>
  nested[0][0].map((_, channel) => nested.map((line) => line.map((cell) => cell[channel])));

import { span } from "./windows";

/** A layer with a window along one axis. */
export interface Reach {
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
}

/**
 * The cells that one output reads through layers, input first: for the input and after each layer their places along one
 * axis, ascending, counted from the first that is read. The last level is the one output.
 */
export function coneOf(layers: readonly Reach[]): readonly (readonly number[])[] {
  return layers.reduceRight<readonly (readonly number[])[]>(
    ([cells, ...above], { kernel, stride, dilation }) => {
      const below = new Set(
        cells.flatMap((cell) => Array.from({ length: kernel }, (_, tap) => cell * stride + tap * dilation)),
      );
      return [[...below].toSorted((a, b) => a - b), cells, ...above];
    },
    [[0]],
  );
}

/**
 * How many cells of the input an output spans after each layer: r ← r + (span − 1)·j, j ← j·stride.
 * Source: Araujo, Norris & Sim, "Computing receptive fields of convolutional neural networks", 2019.
 */
export function fieldsOf(layers: readonly Reach[]): readonly number[] {
  let [field, jump] = [1, 1];
  return layers.map(({ kernel, stride, dilation }) => {
    field += (span(kernel, dilation) - 1) * jump;
    jump *= stride;
    return field;
  });
}

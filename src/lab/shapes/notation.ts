import type { Pair } from "../../math/taps";
import { paddingOf, type Margin, type Padding } from "../../math/windows";
import type { Shape } from "../../math/shape";
import type { Size } from "../../settings";
import type { Step } from "./stack";

/** A convolution in the letters of lectures; shapes are height × width × channels, of a batch with its size in front. */
export interface Notation {
  readonly f: Size;
  readonly s: Size;
  /** Rings above and below, left and right. */
  readonly p: readonly [down: Margin, across: Margin];
  readonly filters: number;
  readonly filter: Shape;
  readonly activations: Shape;
  readonly batch: Shape;
  readonly weights: Shape;
  readonly biases: Shape;
}

/** The notation of a convolution for batches of `batch` examples; null for another kind of layer. */
export function notationOf({ layer, input, output }: Step, batch: number): Notation | null {
  if (layer.kind !== "conv") return null;
  const { window, stride, padding, dilation, filters, groups } = layer.values as {
    window: Size;
    stride: Size;
    padding: Padding;
    dilation: Size;
    filters: number;
    groups: number;
  };
  const around = (axis: 0 | 1) => paddingOf(input[axis], window[axis], stride[axis], dilation[axis], padding);
  const filter: Shape = [...window, input[2] / groups];
  return {
    f: window,
    s: stride,
    p: [around(0), around(1)],
    filters,
    filter,
    activations: output,
    batch: [batch, ...output],
    weights: [...filter, filters],
    biases: [1, 1, 1, filters],
  };
}

/** What a window of each size costs and needs, for one channel: its weights, and the zeros that keep the size. */
export const windowsUpTo = (most: number): readonly { f: number; weights: number; zeros: Margin }[] =>
  Array.from({ length: most }, (_, index) => {
    const f = index + 1;
    return { f, weights: f * f, zeros: paddingOf(100, f, 1, 1, "same") };
  });

/** The cells of the input that one output cell sees, no more than there are. */
export const seen = ({ sight }: Step, [height, width]: Shape): Pair | "all" =>
  sight === "all" || width === undefined ? "all" : [Math.min(sight.cells[0], height), Math.min(sight.cells[1], width)];

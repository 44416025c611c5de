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

/** What windows cost and need, for one channel: their weights, and the zeros that keep the size at stride 1. */
export const windowsOf = (sides: readonly number[]): readonly { f: number; weights: number; zeros: Margin }[] =>
  sides.map((f) => ({ f, weights: f * f, zeros: paddingOf(f, f, 1, 1, "same") }));

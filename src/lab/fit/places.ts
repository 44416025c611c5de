import { outputLength, paddingOf, span, type Margin, type Padding } from "../../math/windows";

/** A window along one side of a picture. */
export interface Axis {
  readonly length: number;
  readonly kernel: number;
  readonly stride: number;
  readonly padding: Padding;
  readonly dilation: number;
}

/** What stands in the size formula, and what comes out. */
export interface Fit {
  readonly margin: Margin;
  /** Cells from the first to the last that the window reads. */
  readonly span: number;
  /** (length + padding − span) ÷ stride, before it is rounded down; negative where the window doesn't fit. */
  readonly steps: number;
  readonly size: number;
  /** Cells at the end, padding too, that no window reaches because a whole step no longer fits. */
  readonly left: number;
}

/** Fits a window into one side of a picture. */
export function fit({ length, kernel, stride, padding, dilation }: Axis): Fit {
  const margin = paddingOf(length, kernel, stride, dilation, padding);
  const reach = span(kernel, dilation);
  const size = outputLength(length, kernel, stride, dilation, padding);
  const all = length + margin[0] + margin[1];
  return {
    margin,
    span: reach,
    steps: (all - reach) / stride,
    size,
    left: size === 0 ? all : all - ((size - 1) * stride + reach),
  };
}

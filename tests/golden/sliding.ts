import type { Pair, Sliding } from "../../src/math/taps";
import { paddingOf, span, type Margin } from "../../src/math/windows";
import type { Numbers } from "../engine/reference";
import type { Given } from "./case";
import { input, listOf, numberOf, wordOf } from "./operator";

/** Attributes by which ONNX says how a window slides. */
export const slidingAttributes = ["auto_pad", "dilations", "kernel_shape", "pads", "strides"];

/** How a window slides over pictures, the padding as cells on either side. */
export interface Sliding2d extends Sliding {
  readonly window: Pair;
  readonly padding: { readonly down: Margin; readonly across: Margin };
}

/** Cells of padding above, below, left and right. */
export const marginsOf = ({ padding: { down, across } }: Sliding2d): readonly number[] => [...down, ...across];

/** Whether the padding is what TensorFlow calls same, around pictures `[n, h, w, c]`. */
export function isSame({ shape }: Numbers, sliding: Sliding2d): boolean {
  const { window, stride, dilation } = sliding;
  const same = [0, 1].flatMap((axis) => paddingOf(shape[axis + 1], window[axis], stride[axis], dilation[axis], "same"));
  return marginsOf(sliding).every((cells, index) => cells === same[index]);
}

/** Why an array can't be slid over, if it can't: only pictures and rows can. */
export function notFlat(given: Given): string | undefined {
  const sides = input(given, 0).shape.length - 2;
  if (sides > 2) return `${sides}-D`;
  const word = wordOf(given, "auto_pad", "NOTSET");
  return ["NOTSET", "VALID", "SAME_UPPER", "SAME_LOWER"].includes(word) ? undefined : `auto_pad ${word}`;
}

/** The window of a case over `[n, c, …sides]`; a row counts as a picture of height 1. */
export function slidingOf(given: Given, window: readonly number[]): Sliding2d {
  const sides = input(given, 0).shape.slice(2);
  const ones = sides.map(() => 1);
  const strides = listOf(given, "strides", ones);
  const dilations = listOf(given, "dilations", ones);
  const axes = sides.map((length, axis) =>
    axisOf(given, axis, { length, window: window[axis], stride: strides[axis], dilation: dilations[axis] }),
  );
  if (axes.length === 1) axes.unshift({ window: 1, stride: 1, dilation: 1, margin: [0, 0] });
  const [down, across] = axes;
  return {
    window: [down.window, across.window],
    stride: [down.stride, across.stride],
    dilation: [down.dilation, across.dilation],
    padding: { down: down.margin, across: across.margin },
    edge: "zero",
  };
}

interface Axis {
  readonly length: number;
  readonly window: number;
  readonly stride: number;
  readonly dilation: number;
}

function axisOf(given: Given, axis: number, sizes: Axis) {
  const { window, stride, dilation } = sizes;
  return { window, stride, dilation, margin: marginOf(given, axis, sizes) };
}

/**
 * `SAME_UPPER` is TensorFlow's rule; `SAME_LOWER` has the odd cell before. `pads` has all befores, then all afters;
 * `ceil_mode` adds cells behind them, so that the last cells of the input get a window too.
 */
function marginOf(given: Given, axis: number, sizes: Axis): Margin {
  const word = wordOf(given, "auto_pad", "NOTSET");
  if (word === "VALID") return [0, 0];
  if (word === "NOTSET") {
    const pads = listOf(given, "pads", []);
    const [first, last] = [pads[axis] ?? 0, pads[axis + pads.length / 2] ?? 0];
    return [first, numberOf(given, "ceil_mode", 0) === 1 ? last + cellsBeyond(sizes, [first, last]) : last];
  }
  const [before, after] = paddingOf(sizes.length, sizes.window, sizes.stride, sizes.dilation, "same");
  return word === "SAME_LOWER" ? [after, before] : [before, after];
}

/** A last window that fits in part counts, unless it would begin behind the input and its padding before. */
function cellsBeyond({ length, window, stride, dilation }: Axis, [before, after]: Margin): number {
  const reach = span(window, dilation);
  const places = Math.ceil((length + before + after - reach) / stride) + 1;
  const last = (places - 1) * stride >= length + before ? places - 2 : places - 1;
  return Math.max(0, last * stride + reach - length - before - after);
}

import { size, type Size } from "../settings";
import { isMessage, message } from "../locales/message";
import { sizeOf, type Shape } from "../math/shape";
import { formatSize, poolPaddingSetting, strideSetting } from "./common";
import type { LayerType } from "./layer";
import { slide, type SlidingWindow } from "./windows";

/** The settings of both kinds of pooling. */
export const poolSettings = {
  window: size({
    label: "Window",
    help: "Height and width of the block that becomes one cell.",
    default: [2, 2],
    min: 1,
    max: 11,
  }),
  stride: strideSetting([2, 2]),
  padding: poolPaddingSetting,
};

export interface PoolValues {
  readonly window: Size;
  readonly stride: Size;
  readonly padding: "valid" | "same";
}

/** The sliding window of a pooling layer. */
export const poolWindow = ({ window, stride, padding }: PoolValues): SlidingWindow => ({
  kernel: window,
  stride,
  dilation: [1, 1],
  padding,
});

/** What both kinds of pooling share: shapes, no parameters, nothing multiplied. */
export const pooling = {
  settings: poolSettings,
  outputShape(input: Shape, values: PoolValues) {
    const sides = slide(input, poolWindow(values));
    return isMessage(sides) ? sides : [...sides, input[2]];
  },
  weights: () => [],
  field: ({ window, stride }: PoolValues) => ({ kernel: window, stride, dilation: [1, 1] as const }),
  multiplications: () => 0,
} satisfies Partial<LayerType<typeof poolSettings>>;

/** `2` for the usual square window with a stride of its own size, else both sides. */
export const poolTitle = (name: "max" | "average", { window }: PoolValues) => {
  const sides = window[0] === window[1] ? String(window[0]) : formatSize(window);
  return name === "max" ? message("max pool {size}", { size: sides }) : message("average pool {size}", { size: sides });
};

/** How many of the `window` cells from `at` on lie inside `length` cells. */
const inside = (at: number, length: number, window: number) => Math.min(length, at + window) - Math.max(0, at);

/** How many cells of each window lie inside a picture, `[oh, ow]`, row-major. */
export function cellsInside(
  [height, width]: Shape,
  output: Shape,
  values: PoolValues,
  top: number,
  left: number,
): Float32Array {
  const counts = new Float32Array(sizeOf(output.slice(0, 2)));
  for (let row = 0; row < output[0]; row++) {
    for (let column = 0; column < output[1]; column++) {
      counts[row * output[1] + column] =
        inside(row * values.stride[0] - top, height, values.window[0]) *
        inside(column * values.stride[1] - left, width, values.window[1]);
    }
  }
  return counts;
}

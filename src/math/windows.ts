/** Cells that are put before and after an input along one axis. */
export type Margin = readonly [before: number, after: number];

/**
 * What is put around an input before a window slides over it: nothing, just enough that stride 1 keeps the size
 * (the odd cell goes after: right, bottom), everything any cell can reach, a number of rings, or so many cells on
 * either side. Settings hold rings as text; a number written as text counts as that number.
 */
export type Padding = "valid" | "same" | "full" | number | `${number}` | Margin;

/** The cells a dilated window spans along one axis: `kernel` taken cells, `dilation` apart. */
export const span = (kernel: number, dilation: number): number => (kernel - 1) * dilation + 1;

/**
 * Cells of padding along one axis, before and after the input.
 * `same` is TensorFlow's rule: the output has ⌈length / stride⌉ cells, and what the last window lacks is shared out.
 */
export function paddingOf(length: number, kernel: number, stride: number, dilation: number, padding: Padding): Margin {
  if (typeof padding === "object") return padding;
  const reach = span(kernel, dilation);
  if (padding === "valid") return [0, 0];
  if (padding === "full") return [reach - 1, reach - 1];
  if (padding !== "same") return [Number(padding), Number(padding)];
  const missing = Math.max((Math.ceil(length / stride) - 1) * stride + reach - length, 0);
  const before = Math.floor(missing / 2);
  return [before, missing - before];
}

/**
 * How many places a window has along one axis; 0 if it doesn't fit even once.
 * Source: Dumoulin & Visin, "A guide to convolution arithmetic for deep learning", 2016.
 */
export function outputLength(
  length: number,
  kernel: number,
  stride: number,
  dilation: number,
  padding: Padding,
): number {
  const [before, after] = paddingOf(length, kernel, stride, dilation, padding);
  const room = length + before + after - span(kernel, dilation);
  return room < 0 ? 0 : Math.floor(room / stride) + 1;
}

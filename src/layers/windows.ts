import { message, type Message } from "../locales/message";
import { formatShape, type Shape } from "../math/shape";
import { outputLength, paddingOf, span, type Padding } from "../math/windows";
import type { Size } from "../settings";

/** A window that slides over a picture. */
export interface SlidingWindow {
  readonly kernel: Size;
  readonly stride: Size;
  readonly dilation: Size;
  readonly padding: Padding;
}

/** Why something that isn't a picture can't be slid over. */
export const needsPicture = (input: Shape): Message =>
  message("This layer slides over a picture of height × width × channels; a vector of length {units} arrives.", {
    units: formatShape(input),
  });

/** Height and width of the output, or the sentence why the window doesn't fit. */
export function slide(input: Shape, { kernel, stride, dilation, padding }: SlidingWindow): Size | Message {
  if (input.length !== 3) return needsPicture(input);
  const height = outputLength(input[0], kernel[0], stride[0], dilation[0], padding);
  const width = outputLength(input[1], kernel[1], stride[1], dilation[1], padding);
  if (height > 0 && width > 0) return [height, width];
  return message(
    "The window spans {window} cells, but only {cells} arrive. A smaller window, padding “same” or less pooling before it would help.",
    {
      window: `${span(kernel[0], dilation[0])}×${span(kernel[1], dilation[1])}`,
      cells: `${input[0]}×${input[1]}`,
    },
  );
}

/** Cells of padding around a picture: above, below, left, right. */
export function paddingAround(
  [height, width]: Shape,
  { kernel, stride, dilation, padding }: SlidingWindow,
): readonly [rows: readonly [number, number], columns: readonly [number, number]] {
  return [
    paddingOf(height, kernel[0], stride[0], dilation[0], padding),
    paddingOf(width, kernel[1], stride[1], dilation[1], padding),
  ];
}

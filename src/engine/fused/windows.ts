import type { LayerInfo } from "../../experiment/network";
import { sizeOf } from "../../math/shape";
import { paddingOf, type Padding } from "../../math/windows";
import type { Size } from "../../settings";

/** A convolution's kernel and what `spread` and `gather` are told after the batch. */
export function convolutionWindows({ input, output, values }: LayerInfo) {
  const { kernel, stride, dilation, padding } = values as {
    kernel: Size;
    stride: Size;
    dilation: Size;
    padding: Padding;
  };
  const [h, w, c] = input;
  const [top] = paddingOf(h, kernel[0], stride[0], dilation[0], padding);
  const [left] = paddingOf(w, kernel[1], stride[1], dilation[1], padding);
  return {
    kernel,
    inputSize: sizeOf(input),
    arguments: [h, w, c, ...kernel, ...stride, ...dilation, top, left, output[0], output[1]] as const,
  };
}

/** What the pooling kernels are told after the batch. */
export function poolingWindows({ input, output, values }: LayerInfo) {
  const { window, stride, padding } = values as { window: Size; stride: Size; padding: Padding };
  const [h, w, c] = input;
  const [top] = paddingOf(h, window[0], stride[0], 1, padding);
  const [left] = paddingOf(w, window[1], stride[1], 1, padding);
  return {
    inputSize: sizeOf(input),
    arguments: [h, w, c, ...window, ...stride, top, left, output[0], output[1]] as const,
  };
}

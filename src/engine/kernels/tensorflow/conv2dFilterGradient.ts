import * as tf from "@tensorflow/tfjs-core";
import type { FourSides, WasmKernel } from "./wasm";

/**
 * Gradient of a convolution for its kernel, which TF.js's WASM backend lacks. It is a convolution itself: dy slides
 * over x, examples taking the place of channels and the stride that of the dilation, and the fast forward kernel
 * computes it.
 */
export const conv2dFilterGradient: WasmKernel<"x" | "dy", tf.Conv2DBackpropFilterAttrs> = ({ inputs, attrs }) => {
  const { strides, pad, dimRoundingMode, filterShape } = attrs;
  const shape = inputs.x.shape as FourSides;
  const { padInfo } = tf.backend_util.computeConv2DInfo(shape, filterShape, strides, 1, pad, dimRoundingMode);
  const { top, bottom, left, right } = padInfo;
  const [height, width, from, to] = filterShape;
  return tf.tidy(() => {
    const x: tf.Tensor4D = tf.transpose(inputs.x as tf.Tensor4D, [3, 1, 2, 0]);
    const dy: tf.Tensor4D = tf.transpose(inputs.dy as tf.Tensor4D, [1, 2, 0, 3]);
    const around: [number, number][] = [
      [0, 0],
      [top, bottom],
      [left, right],
      [0, 0],
    ];
    const all = tf.conv2d(x, dy, 1, around as Parameters<typeof tf.conv2d>[3], "NHWC", strides);
    // Where the last window doesn't reach the end of x, more places come out than the kernel has.
    return tf.transpose(tf.slice(all, [0, 0, 0, 0], [from, height, width, to]), [1, 2, 0, 3]);
  });
};

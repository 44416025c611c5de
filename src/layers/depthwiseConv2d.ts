import type { Tensor4D } from "@tensorflow/tfjs-core";
import { isMessage, message } from "../locales/message";
import { sizeOf } from "../math/shape";
import { number, type Values } from "../settings";
import { activate, activationSetting } from "./activations";
import { dilationSetting, formatSize, kernelSetting, learned, paddingSetting, strideSetting } from "./common";
import { padAround, spreadKernel } from "./convolve";
import { kerasInitializer, kerasWindow } from "./keras";
import type { LayerType } from "./layer";
import { slide, type SlidingWindow } from "./windows";

const settings = {
  multiplier: number({
    label: "Multiplier",
    help: "How many kernels each channel has of its own.",
    default: 1,
    min: 1,
    max: 8,
    whole: true,
  }),
  kernel: kernelSetting,
  stride: strideSetting([1, 1]),
  padding: paddingSetting,
  dilation: dilationSetting,
  activation: activationSetting("relu"),
  ...learned,
};

const windowOf = (values: Values) => values as unknown as SlidingWindow;

/** Convolution that keeps the channels apart. */
export const depthwiseConv2d: LayerType<typeof settings> = {
  label: "depthwise conv",
  summary: "Slides a kernel over each channel alone, without mixing them.",
  settings,
  title: ({ kernel, multiplier }) =>
    message("depthwise {kernel} ×{multiplier}", { kernel: formatSize(kernel), multiplier }),
  outputShape(input, values) {
    const sides = slide(input, windowOf(values));
    return isMessage(sides) ? sides : [...sides, input[2] * values.multiplier];
  },
  weights([, , channels], { kernel, multiplier }) {
    const cells = kernel[0] * kernel[1];
    const fans = { fanIn: cells, fanOut: cells * multiplier, trainable: true };
    return [
      { name: "kernel", shape: [...kernel, channels, multiplier], ...fans, start: "initializer" },
      { name: "bias", shape: [channels * multiplier], ...fans, start: "zeros" },
    ];
  },
  field: ({ kernel, stride, dilation }) => ({ kernel, stride, dilation }),
  multiplications(input, values) {
    const output = depthwiseConv2d.outputShape(input, values);
    return isMessage(output) ? 0 : sizeOf(output) * values.kernel[0] * values.kernel[1];
  },
  apply(tf, x, weights, values) {
    const padded = padAround(tf, x as Tensor4D, windowOf(values));
    const kernel = spreadKernel(tf, weights.kernel as Tensor4D, values.dilation);
    const sums = tf.add(tf.depthwiseConv2d(padded, kernel, [...values.stride], "valid"), weights.bias);
    return activate(tf, sums, values.activation);
  },
  keras: (values) => ({
    className: "DepthwiseConv2D",
    config: {
      depth_multiplier: values.multiplier,
      ...kerasWindow(values),
      depthwise_initializer: kerasInitializer(values.initializer),
    },
  }),
};

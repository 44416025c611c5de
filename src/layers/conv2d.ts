import type { Tensor4D } from "@tensorflow/tfjs-core";
import { isMessage, message } from "../locales/message";
import { sizeOf } from "../math/shape";
import { number, type Values } from "../settings";
import { activate, activationSetting } from "./activations";
import { dilationSetting, formatSize, kernelSetting, learned, paddingSetting, strideSetting } from "./common";
import { spreadKernel } from "./convolve";
import { kerasInitializer, kerasWindow } from "./keras";
import type { LayerType } from "./layer";
import { paddingAround, slide, type SlidingWindow } from "./windows";

const settings = {
  filters: number({
    label: "Filters",
    help: "How many kernels slide over the input; each gives one feature map.",
    default: 8,
    min: 1,
    max: 256,
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

/** Convolution as networks use it: cross-correlation, the kernel is not flipped. */
export const conv2d: LayerType<typeof settings> = {
  label: "conv",
  summary: "Slides small kernels over the picture; each gives one feature map.",
  settings,
  title: ({ kernel, filters }) => message("conv {kernel} ×{filters}", { kernel: formatSize(kernel), filters }),
  outputShape(input, values) {
    const sides = slide(input, windowOf(values));
    return isMessage(sides) ? sides : [...sides, values.filters];
  },
  weights([, , channels], { kernel, filters }) {
    const cells = kernel[0] * kernel[1];
    const fans = { fanIn: cells * channels, fanOut: cells * filters, trainable: true };
    return [
      { name: "kernel", shape: [...kernel, channels, filters], ...fans, start: "initializer" },
      { name: "bias", shape: [filters], ...fans, start: "zeros" },
    ];
  },
  field: ({ kernel, stride, dilation }) => ({ kernel, stride, dilation }),
  multiplications(input, values) {
    const output = conv2d.outputShape(input, values);
    return isMessage(output) ? 0 : sizeOf(output) * values.kernel[0] * values.kernel[1] * input[2];
  },
  apply(tf, x, weights, values) {
    const [rows, columns] = paddingAround(x.shape.slice(1), windowOf(values));
    const kernel = spreadKernel(tf, weights.kernel as Tensor4D, values.dilation);
    const maps = tf.conv2d(x as Tensor4D, kernel, [...values.stride], [[0, 0], [...rows], [...columns], [0, 0]]);
    return activate(tf, tf.add(maps, weights.bias), values.activation);
  },
  keras: (values) => ({
    className: "Conv2D",
    config: {
      filters: values.filters,
      ...kerasWindow(values),
      kernel_initializer: kerasInitializer(values.initializer),
    },
  }),
};

import type { Tensor } from "@tensorflow/tfjs-core";
import { message } from "../locales/message";
import { sizeOf } from "../math/shape";
import { number, toggle } from "../settings";
import type { LayerType } from "./layer";

const settings = {
  momentum: number({
    label: "Momentum",
    help: "How much of the running statistics each batch keeps; they are used outside training.",
    default: 0.99,
    min: 0,
    max: 0.999,
    step: 0.01,
  }),
  epsilon: number({
    label: "Epsilon",
    help: "A small number that keeps the division sound where a channel hardly varies.",
    default: 0.001,
    min: 0.00001,
    max: 1,
    scale: "log",
  }),
  frozen: toggle({
    label: "Freeze",
    help: "Uses the running statistics in training too and keeps everything as it is.",
    default: false,
  }),
};

/** Batch normalisation over every axis but the channels (Ioffe & Szegedy 2015), with Keras's momentum and ε. */
export const batchNormalization: LayerType<typeof settings> = {
  label: "batch norm",
  summary: "Brings each channel to mean 0 and spread 1 over the batch, then scales and shifts it by learned numbers.",
  settings,
  title: () => message("batch norm"),
  outputShape: (input) => input,
  weights(input) {
    const channels = input[input.length - 1];
    const each = { shape: [channels], fanIn: channels, fanOut: channels };
    return [
      { name: "gamma", ...each, trainable: true, start: "ones" },
      { name: "beta", ...each, trainable: true, start: "zeros" },
      { name: "movingMean", ...each, trainable: false, start: "zeros" },
      { name: "movingVariance", ...each, trainable: false, start: "ones" },
    ];
  },
  field: () => "cell",
  multiplications: (input) => 2 * sizeOf(input),
  apply(tf, x, weights, { momentum, epsilon, frozen }, context) {
    const normal = (mean: Tensor, variance: Tensor) =>
      tf.add(tf.mul(tf.mul(tf.sub(x, mean), tf.rsqrt(tf.add(variance, epsilon))), weights.gamma), weights.beta);
    if (!context.training || frozen) return normal(weights.movingMean, weights.movingVariance);
    const axes = x.shape.slice(1).map((_, axis) => axis);
    const { mean, variance } = tf.moments(x, axes);
    const follow = (old: Tensor, now: Tensor) => tf.add(tf.mul(old, momentum), tf.mul(now, 1 - momentum));
    context.update("movingMean", follow(weights.movingMean, mean));
    context.update("movingVariance", follow(weights.movingVariance, variance));
    return normal(mean, variance);
  },
  keras: ({ momentum, epsilon }) => ({ className: "BatchNormalization", config: { momentum, epsilon } }),
};

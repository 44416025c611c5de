import type { Tensor } from "@tensorflow/tfjs-core";
import { expm1, sigmoid, tanh } from "../math/elementary";
import { choice } from "../settings";
import type { TF } from "./layer";

/** A function applied to every number that leaves a layer. */
export interface ActivationFunction {
  readonly label: string;
  /** Whether a gradient comes through; a step has slope zero everywhere, so nothing before it can learn. */
  readonly learns: boolean;
  /** The same for a single number, for who asks where it comes from; and its slope there. */
  at(x: number): number;
  slope(x: number): number;
  apply(tf: TF, x: Tensor): Tensor;
}

/** Slope of leaky ReLU below zero, as in TensorFlow. */
const leak = 0.2;

/** Every activation function, by its name in links and in Keras. */
export const activations = {
  relu: {
    label: "ReLU",
    learns: true,
    at: (x) => Math.max(0, x),
    slope: (x) => Number(x > 0),
    apply: (tf, x) => tf.relu(x),
  },
  leakyRelu: {
    label: "leaky ReLU",
    learns: true,
    at: (x) => (x > 0 ? x : leak * x),
    slope: (x) => (x > 0 ? 1 : leak),
    apply: (tf, x) => tf.leakyRelu(x, leak),
  },
  elu: {
    label: "ELU",
    learns: true,
    at: (x) => (x > 0 ? x : expm1(x)),
    slope: (x) => (x > 0 ? 1 : expm1(x) + 1),
    apply: (tf, x) => tf.elu(x),
  },
  sigmoid: {
    label: "sigmoid",
    learns: true,
    at: (x) => sigmoid(x),
    slope: (x) => sigmoid(x) * sigmoid(-x),
    apply: (tf, x) => tf.sigmoid(x),
  },
  tanh: {
    label: "tanh",
    learns: true,
    at: (x) => tanh(x),
    slope: (x) => 1 - tanh(x) * tanh(x),
    apply: (tf, x) => tf.tanh(x),
  },
  linear: { label: "linear", learns: true, at: (x) => x, slope: () => 1, apply: (_tf, x) => x },
  step: { label: "step", learns: false, at: (x) => Number(x > 0), slope: () => 0, apply: (tf, x) => tf.step(x) },
} as const satisfies Record<string, ActivationFunction>;

export type ActivationName = keyof typeof activations;

const options = (Object.keys(activations) as ActivationName[]).map((value) => ({
  value,
  label: activations[value].label,
}));

/** The setting by which a layer chooses its activation function. */
export const activationSetting = (standard: ActivationName) =>
  choice({
    label: "Activation",
    help: "The curve each sum goes through. Without one, stacked layers stay linear. A step is for looking: it has no slope, so it can't learn.",
    default: standard,
    options,
  });

/** Applies a layer's activation function. */
export const activate = (tf: TF, x: Tensor, name: ActivationName): Tensor => activations[name].apply(tf, x);

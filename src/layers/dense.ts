import { message } from "../locales/message";
import { formatShape } from "../math/shape";
import { number } from "../settings";
import { activate, activationSetting } from "./activations";
import { learned } from "./common";
import { kerasActivation, kerasInitializer } from "./keras";
import type { LayerType } from "./layer";

const settings = {
  units: number({
    label: "Units",
    help: "How many sums the layer computes; each reads every number that arrives.",
    default: 8,
    min: 1,
    max: 1024,
    whole: true,
    scale: "log",
  }),
  activation: activationSetting("relu"),
  ...learned,
};

/** The fully connected layer. */
export const dense: LayerType<typeof settings> = {
  label: "dense",
  summary: "Each unit weighs every number that arrives.",
  settings,
  title: ({ units }) => message("dense ×{units}", { units }),
  outputShape: (input, { units }) =>
    input.length === 1
      ? [units]
      : message("A dense layer takes one row of numbers; maps of {shape} arrive. Put “flatten” before it.", {
          shape: formatShape(input),
        }),
  weights([inputs], { units }) {
    const fans = { fanIn: inputs, fanOut: units, trainable: true };
    return [
      { name: "kernel", shape: [inputs, units], ...fans, start: "initializer" },
      { name: "bias", shape: [units], ...fans, start: "zeros" },
    ];
  },
  field: () => "all",
  multiplications: ([inputs], { units }) => inputs * units,
  apply(tf, x, weights, { activation }) {
    const sums = tf.matMul(x, weights.kernel);
    return activate(tf, tf.add(sums, weights.bias), activation);
  },
  keras: ({ units, activation, initializer }) => ({
    className: "Dense",
    config: { units, activation: kerasActivation(activation), kernel_initializer: kerasInitializer(initializer) },
  }),
};

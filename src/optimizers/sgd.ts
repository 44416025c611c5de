import { rate } from "./rate";
import type { Optimizer } from "./optimizer";

const settings = { rate: rate(0.03) };

/** Stochastic gradient descent. */
export const sgd: Optimizer<typeof settings> = {
  label: "SGD",
  summary: "Steps straight down the gradient of each batch.",
  settings,
  slots: [],
  formula: () => "w ← w − rate · g",
  update: (tf, weight, gradient, _slots, _step, values) => ({
    weight: tf.sub(weight, tf.mul(gradient, values.rate)),
    slots: {},
  }),
};

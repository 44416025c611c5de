import type { Optimizer } from "./optimizer";
import { epsilon, memory, rate } from "./rate";

const settings = {
  rate: rate(0.001),
  decay: memory("Decay", "How much of the running mean of squares each update keeps.", 0.9),
  epsilon: epsilon(1e-7),
};

/** RMSProp (Hinton's lecture 6e, 2012), with ε outside the root. */
export const rmsprop: Optimizer<typeof settings> = {
  label: "RMSProp",
  summary: "Divides each step by the recent size of the gradient, so that flat and steep directions move alike.",
  settings,
  slots: ["meanSquare"],
  formula: () => "s ← decay · s + (1 − decay) · g²;  w ← w − rate · g / (√s + ε)",
  update(tf, weight, gradient, slots, _step, values) {
    const meanSquare = tf.add(tf.mul(slots.meanSquare, values.decay), tf.mul(tf.square(gradient), 1 - values.decay));
    const move = tf.div(gradient, tf.add(tf.sqrt(meanSquare), values.epsilon));
    return { weight: tf.sub(weight, tf.mul(move, values.rate)), slots: { meanSquare } };
  },
};

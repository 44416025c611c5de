import { pow } from "../math/elementary";
import type { Optimizer } from "./optimizer";
import { epsilon, memory, rate } from "./rate";

const settings = {
  rate: rate(0.001),
  beta1: memory("Beta 1", "How much of the running mean of gradients each update keeps.", 0.9),
  beta2: memory("Beta 2", "How much of the running mean of squares each update keeps.", 0.999),
  epsilon: epsilon(1e-7),
};

/** Adam (Kingma & Ba 2015, algorithm 1): ε is added to the corrected root. */
export const adam: Optimizer<typeof settings> = {
  label: "Adam",
  summary: "Momentum and RMSProp together, corrected for their empty start. A good first choice.",
  settings,
  slots: ["m", "v"],
  formula: "m ← β₁m + (1 − β₁)g;  v ← β₂v + (1 − β₂)g²;  w ← w − rate · m̂ / (√v̂ + ε)",
  update(tf, weight, gradient, slots, step, values) {
    const m = tf.add(tf.mul(slots.m, values.beta1), tf.mul(gradient, 1 - values.beta1));
    const v = tf.add(tf.mul(slots.v, values.beta2), tf.mul(tf.square(gradient), 1 - values.beta2));
    const mean = tf.mul(m, 1 / (1 - pow(values.beta1, step)));
    const root = tf.sqrt(tf.mul(v, 1 / (1 - pow(values.beta2, step))));
    const move = tf.div(mean, tf.add(root, values.epsilon));
    return { weight: tf.sub(weight, tf.mul(move, values.rate)), slots: { m, v } };
  },
};

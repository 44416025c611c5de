import { number } from "../settings";
import { adam, adamMove, means } from "./adam";
import type { Optimizer } from "./optimizer";

const settings = {
  ...adam.settings,
  weightDecay: number({
    label: "Weight decay",
    help: "How much every parameter shrinks at each update, times the learning rate, whatever its gradient.",
    default: 0.004,
    min: 0,
    max: 1,
    step: 0.001,
  }),
};

/** Adam with decoupled weight decay (Loshchilov & Hutter 2019, algorithm 2): the decay does not pass through the means. */
export const adamw: Optimizer<typeof settings> = {
  label: "AdamW",
  summary: "Adam that also shrinks every parameter a little at each update, which holds overfitting back.",
  settings,
  slots: adam.slots,
  formula: () => `${means};  w ← w − rate · (m̂ / (√v̂ + ε) + decay · w)`,
  update(tf, weight, gradient, slots, step, values) {
    const { move, slots: next } = adamMove(tf, gradient, slots, step, values);
    const shrinking = tf.add(move, tf.mul(weight, values.weightDecay));
    return { weight: tf.sub(weight, tf.mul(shrinking, values.rate)), slots: next };
  },
};

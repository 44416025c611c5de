import { toggle } from "../settings";
import type { Optimizer } from "./optimizer";
import { memory, rate } from "./rate";

const settings = {
  rate: rate(0.01),
  momentum: memory("Momentum", "How much of the last step each new step keeps.", 0.9),
  nesterov: toggle({ label: "Nesterov", help: "Looks ahead along the momentum before it steps.", default: false }),
};

/** Gradient descent with momentum (Polyak 1964), optionally looking ahead (Nesterov, in Sutskever's form, 2013). */
export const momentum: Optimizer<typeof settings> = {
  label: "Momentum",
  summary: "Rolls on like a ball: each step keeps most of the one before.",
  settings,
  slots: ["velocity"],
  formula: ({ nesterov }) => `v ← momentum · v + g;  w ← w − rate · ${nesterov ? "(g + momentum · v)" : "v"}`,
  update(tf, weight, gradient, slots, _step, values) {
    const velocity = tf.add(tf.mul(slots.velocity, values.momentum), gradient);
    const move = values.nesterov ? tf.add(tf.mul(velocity, values.momentum), gradient) : velocity;
    return { weight: tf.sub(weight, tf.mul(move, values.rate)), slots: { velocity } };
  },
};

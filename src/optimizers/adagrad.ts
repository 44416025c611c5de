import type { Optimizer } from "./optimizer";
import { epsilon, rate } from "./rate";

const settings = { rate: rate(0.03), epsilon: epsilon(1e-7) };

/** Adagrad (Duchi, Hazan & Singer 2011), with ε outside the root. */
export const adagrad: Optimizer<typeof settings> = {
  label: "Adagrad",
  summary: "Divides each step by all gradients so far: what has moved much moves less and less.",
  settings,
  slots: ["squares"],
  formula: () => "s ← s + g²;  w ← w − rate · g / (√s + ε)",
  update(tf, weight, gradient, slots, _step, values) {
    const squares = tf.add(slots.squares, tf.square(gradient));
    const move = tf.div(gradient, tf.add(tf.sqrt(squares), values.epsilon));
    return { weight: tf.sub(weight, tf.mul(move, values.rate)), slots: { squares } };
  },
};

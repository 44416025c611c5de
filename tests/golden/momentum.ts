import type { Given } from "./case";
import { numberOf, wordOf } from "./operator";
import { optimizerOperator } from "./updates";

const looksAhead = (given: Given) => wordOf(given, "mode", "standard") === "nesterov";

/** ONNX multiplies the gradient by beta on its way into the velocity, but not in the very first update (count 0). */
export const momentum = optimizerOperator({
  attributes: ["alpha", "beta", "mode"],
  slots: 1,
  update({ given, rate, count }, weight, gradient, [velocity]) {
    const alpha = numberOf(given, "alpha", 0.9);
    const next = alpha * velocity + (count > 0 ? numberOf(given, "beta", 1) : 1) * gradient;
    return [weight - rate * (looksAhead(given) ? gradient + alpha * next : next), next];
  },
  house({ given, rate, count }) {
    const factor = count > 0 ? numberOf(given, "beta", 1) : 1;
    if (looksAhead(given) && factor !== 1) return `beta ${factor} with mode nesterov`;
    const values = { rate, momentum: numberOf(given, "alpha", 0.9), nesterov: looksAhead(given) };
    return { optimizer: "momentum", values, step: count + 1, slots: ["velocity"], factor };
  },
});

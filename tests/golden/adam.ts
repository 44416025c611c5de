import { pow } from "../../src/math/elementary";
import { numberOf } from "./operator";
import { optimizerOperator } from "./updates";

/**
 * ONNX corrects the rate for the empty start of both means, and not at all in the very first update (count 0); the
 * house corrects the means: its ε is ONNX's over √(1 − βᵗ), and in update 0 its rate undoes the correction.
 */
export const adam = optimizerOperator({
  attributes: ["alpha", "beta", "epsilon", "norm_coefficient_post"],
  slots: 2,
  update({ given, rate, count }, weight, gradient, [v, h]) {
    const [alpha, beta] = [numberOf(given, "alpha", 0.9), numberOf(given, "beta", 0.999)];
    const mean = alpha * v + (1 - alpha) * gradient;
    const square = beta * h + (1 - beta) * gradient * gradient;
    const corrected = count > 0 ? (rate * Math.sqrt(1 - pow(beta, count))) / (1 - pow(alpha, count)) : rate;
    return [weight - (corrected * mean) / (Math.sqrt(square) + numberOf(given, "epsilon", 1e-6)), mean, square];
  },
  house({ given, rate, count }) {
    const [beta1, beta2] = [numberOf(given, "alpha", 0.9), numberOf(given, "beta", 0.999)];
    const step = Math.max(1, count);
    const root = Math.sqrt(1 - pow(beta2, step));
    return {
      optimizer: "adam",
      values: {
        rate: count > 0 ? rate : (rate * (1 - pow(beta1, step))) / root,
        beta1,
        beta2,
        epsilon: numberOf(given, "epsilon", 1e-6) / root,
      },
      step,
      slots: ["m", "v"],
    };
  },
});

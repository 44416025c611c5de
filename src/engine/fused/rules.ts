import type { Values } from "../../settings";
import type { Kernels, Pointer } from "../kernels/kernels";

/** Parameters that lie side by side. */
export interface Stretch {
  readonly weights: Pointer;
  readonly gradients: Pointer;
  /** In the order in which the optimiser names them. */
  readonly slots: readonly Pointer[];
  readonly count: number;
}

/** One update of a stretch; `step` counts from 1. */
type Rule = (kernels: Kernels, stretch: Stretch, step: number, values: Values) => void;

const numbers = (values: Values) => values as Readonly<Record<string, number>>;

/** base^exponent for a whole exponent, by squaring. */
function power(base: number, exponent: number): number {
  let result = 1;
  for (let rest = exponent, square = base; rest > 0; rest = Math.floor(rest / 2), square *= square) {
    if (rest % 2 === 1) result *= square;
  }
  return result;
}

const adam: Rule = (kernels, { weights, gradients, slots: [m, v], count }, step, values) => {
  const { rate, beta1, beta2, epsilon } = numbers(values);
  const first = 1 / (1 - power(beta1, step));
  const second = 1 / (1 - power(beta2, step));
  kernels.adam(weights, gradients, m, v, count, rate, beta1, beta2, epsilon, first, second);
};

/** The update rules of `optimizers/` in the kernels' hands. */
export const rules: Readonly<Record<string, Rule>> = {
  sgd: (kernels, { weights, gradients, count }, _step, values) =>
    kernels.sgd(weights, gradients, count, numbers(values).rate),
  momentum(kernels, { weights, gradients, slots: [velocity], count }, _step, values) {
    const { rate, momentum } = numbers(values);
    kernels.momentum(weights, gradients, velocity, count, rate, momentum, Number(values.nesterov));
  },
  rmsprop(kernels, { weights, gradients, slots: [meanSquare], count }, _step, values) {
    const { rate, decay, epsilon } = numbers(values);
    kernels.rmsprop(weights, gradients, meanSquare, count, rate, decay, epsilon);
  },
  adagrad(kernels, { weights, gradients, slots: [squares], count }, _step, values) {
    const { rate, epsilon } = numbers(values);
    kernels.adagrad(weights, gradients, squares, count, rate, epsilon);
  },
  adam,
  adamw(kernels, stretch, step, values) {
    const { rate, weightDecay } = numbers(values);
    kernels.scale(stretch.weights, stretch.weights, 1 - rate * weightDecay, stretch.count);
    adam(kernels, stretch, step, values);
  },
};

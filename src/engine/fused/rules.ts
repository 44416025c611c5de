import type { Values } from "../../settings";
import type { Kernels, Pointer } from "../kernels/kernels";

interface Update {
  readonly weights: Pointer;
  readonly gradients: Pointer;
  readonly count: number;
  readonly slots: Readonly<Record<string, Pointer>>;
  readonly step: number;
  readonly values: Values;
}

type Rule = (kernels: Kernels, update: Update) => void;

/** b^n by squaring: the same bits everywhere, which a library's pow is not. */
function power(base: number, exponent: number): number {
  let result = 1;
  for (let rest = exponent, square = base; rest > 0; rest = Math.floor(rest / 2), square *= square) {
    if (rest % 2 === 1) result *= square;
  }
  return result;
}

const numbers = (values: Values) => values as Readonly<Record<string, number>>;

/** The update rules of `optimizers/` in the kernels' hands. */
export const rules: Readonly<Record<string, Rule>> = {
  sgd: (kernels, { weights, gradients, count, values }) => kernels.sgd(weights, gradients, count, numbers(values).rate),
  momentum: (kernels, { weights, gradients, count, slots, values }) =>
    kernels.momentum(
      weights,
      gradients,
      slots.velocity,
      count,
      numbers(values).rate,
      numbers(values).momentum,
      Number(values.nesterov ?? 0),
    ),
  rmsprop: (kernels, { weights, gradients, count, slots, values }) =>
    kernels.rmsprop(
      weights,
      gradients,
      slots.meanSquare,
      count,
      numbers(values).rate,
      numbers(values).decay,
      numbers(values).epsilon,
    ),
  adam: (kernels, { weights, gradients, count, slots, step, values }) => {
    const { rate, beta1, beta2, epsilon } = numbers(values);
    const first = 1 / (1 - power(beta1, step));
    const second = 1 / (1 - power(beta2, step));
    kernels.adam(weights, gradients, slots.m, slots.v, count, rate, beta1, beta2, epsilon, first, second);
  },
};

import { pow } from "../../math/elementary";
import type { Values } from "../../settings";
import type { Kernels, Pointer } from "../kernels/kernels";

interface Update {
  readonly weights: Pointer;
  readonly gradients: Pointer;
  readonly count: number;
  /** In the order in which the optimiser names them. */
  readonly slots: readonly Pointer[];
  readonly step: number;
  readonly values: Values;
}

type Rule = (kernels: Kernels, update: Update) => void;

const numbers = (values: Values) => values as Readonly<Record<string, number>>;

/** The update rules of `optimizers/` in the kernels' hands. */
export const rules: Readonly<Record<string, Rule>> = {
  sgd: (kernels, { weights, gradients, count, values }) => kernels.sgd(weights, gradients, count, numbers(values).rate),
  momentum(kernels, { weights, gradients, count, slots: [velocity], values }) {
    const { rate, momentum } = numbers(values);
    kernels.momentum(weights, gradients, velocity, count, rate, momentum, Number(values.nesterov));
  },
  rmsprop(kernels, { weights, gradients, count, slots: [meanSquare], values }) {
    const { rate, decay, epsilon } = numbers(values);
    kernels.rmsprop(weights, gradients, meanSquare, count, rate, decay, epsilon);
  },
  adam(kernels, { weights, gradients, count, slots: [m, v], step, values }) {
    const { rate, beta1, beta2, epsilon } = numbers(values);
    const first = 1 / (1 - pow(beta1, step));
    const second = 1 / (1 - pow(beta2, step));
    kernels.adam(weights, gradients, m, v, count, rate, beta1, beta2, epsilon, first, second);
  },
};

import type { Numbers } from "../engine/reference";
import { filled, numberAt } from "./arrays";
import type { Engine } from "./engine";
import { answer } from "./layerRun";

/** The product of a matrix `[m, k]` with one of `[k, n]`. */
export function product(a: Numbers, b: Numbers): Numbers {
  return filled([a.shape[0], b.shape[1]], ([row, column]) => {
    let sum = 0;
    for (let k = 0; k < a.shape[1]; k++) sum += numberAt(a, [row, k]) * numberAt(b, [k, column]);
    return sum;
  });
}

/** `a` through a dense layer: its product with the kernel `[k, n]`, and the bias `[n]`. */
export function dense(engine: Engine, a: Numbers, kernel: Numbers, bias: Numbers): Promise<Numbers> {
  const [, units] = kernel.shape;
  return answer(engine, { type: "dense", values: { units }, weights: { kernel, bias }, x: a });
}

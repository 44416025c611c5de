import type { Probe } from "./probe";

/** Training and validation examples as places over the factors. */
export const points: Probe<"points"> = {
  asks: () => null,
  weights: false,
  read({ run: { data } }) {
    const { factors, labels } = data.open;
    return { factors, labels, factorCount: data.factorCount, training: data.sets.training.count };
  },
};

import type { Experiment, Weights } from "../experiment/experiment";
import { describeNetwork } from "../experiment/network";
import type { Parts } from "../experiment/snapshot";
import { carriesWeights } from "../share/weights";

/** Weights that were read, for an experiment to start from; null where they are not all there, or too many for a link. */
export function weightsOf(experiment: Experiment, read: Parts["weights"] | undefined): Weights | null {
  const { layers } = describeNetwork(experiment);
  if (!read || !carriesWeights(layers) || layers.some(({ spec }, layer) => read[layer]?.key !== spec.key)) return null;
  return Object.fromEntries(
    read
      .filter(({ arrays }) => arrays.length > 0)
      .map(({ key, arrays }) => [key, Object.fromEntries(arrays.map(({ name, values }) => [name, [...values]]))]),
  );
}

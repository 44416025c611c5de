import type { Network } from "../experiment/network";
import { initialWeights } from "../experiment/initialize";
import { fits } from "./parameters";
import type { TrainerState } from "./trainer";

/** What a trainer starts from, and the indices of the layers that `keep` gave their parameters. */
export function startOf(
  { layers }: Network,
  seed: number,
  keep?: TrainerState,
): { state: TrainerState; kept: readonly number[] } {
  const kept = layers.flatMap((layer, index) => (fits(layer, keep?.layers[layer.spec.key]) ? [index] : []));
  const entries = layers.map((layer, index) => {
    const { key } = layer.spec;
    return keep && kept.includes(index)
      ? { key, arrays: keep.layers[key], slots: keep.slots[key] ?? [] }
      : { key, arrays: initialWeights(layer, index, seed), slots: [] };
  });
  const state = {
    step: keep?.step ?? 0,
    layers: Object.fromEntries(entries.map(({ key, arrays }) => [key, arrays])),
    slots: Object.fromEntries(entries.map(({ key, slots }) => [key, slots])),
  };
  return { state, kept };
}

import type { Experiment, Weights } from "../experiment/experiment";
import type { LayerInfo, Network } from "../experiment/network";
import type { WeightArray } from "../experiment/snapshot";
import { sizeOf } from "../math/shape";
import { initialWeights } from "../experiment/initialize";
import { fits } from "./parameters";
import type { TrainerState } from "./trainer";

/** What a trainer starts from: parameters that are kept, those of the experiment, or those of its seed; and the indices of the layers that `keep` gave their parameters. */
export function startOf(
  { layers }: Network,
  { seeds, weights }: Experiment,
  keep?: TrainerState,
): { state: TrainerState; kept: readonly number[] } {
  const kept = layers.flatMap((layer, index) => (fits(layer, keep?.layers[layer.spec.key]) ? [index] : []));
  const entries = layers.map((layer, index) => {
    const { key } = layer.spec;
    return keep && kept.includes(index)
      ? { key, arrays: keep.layers[key], slots: keep.slots[key] ?? [] }
      : { key, arrays: given(layer, weights) ?? initialWeights(layer, index, seeds.weights), slots: [] };
  });
  const state = {
    step: keep?.step ?? 0,
    layers: Object.fromEntries(entries.map(({ key, arrays }) => [key, arrays])),
    slots: Object.fromEntries(entries.map(({ key, slots }) => [key, slots])),
  };
  return { state, kept };
}

/** The parameters that an experiment says for a layer; null where it says none that fit. */
function given({ spec, weights: specs }: LayerInfo, weights: Weights = {}): WeightArray[] | null {
  const arrays = Object.hasOwn(weights, spec.key) ? weights[spec.key] : {};
  if (specs.length === 0 || !specs.every(({ name, shape }) => arrays[name]?.length === sizeOf(shape))) return null;
  return specs.map(({ name, shape }) => ({ name, shape, values: Float32Array.from(arrays[name]) }));
}

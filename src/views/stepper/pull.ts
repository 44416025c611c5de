import type { Network } from "../../experiment/network";
import type { Trace } from "../../experiment/trace";

/** One learned number, by its layer, its array and its place there. */
export interface WeightSpot {
  readonly layer: number;
  readonly array: number;
  readonly index: number;
}

/** What the optimiser gets in place of a gradient, and how it comes about. */
export interface Pull {
  readonly gradient: number;
  /** Of L1 and L2; 0 where there are none. */
  readonly penalty: number;
  /** What it is multiplied by where the gradient of all is too long; 1 otherwise. */
  readonly shrink: number;
  readonly value: number;
}

/** What L1 and L2 add to the gradient of a weight: l1·sign(w) + 2·l2·w, for kernels alone. */
function penaltyOf({ layers }: Network, trace: Trace, { layer, array, index }: WeightSpot): number {
  const { l1 = 0, l2 = 0 } = layers[layer].values as { l1?: number; l2?: number };
  const { name, before } = trace.layers[layer].arrays[array];
  return name === "kernel" ? l1 * Math.sign(before[index]) + 2 * l2 * before[index] : 0;
}

/** How long the gradient of everything that learns is, penalties included. */
function lengthOf(network: Network, trace: Trace): number {
  let squares = 0;
  for (const [layer, { arrays }] of trace.layers.entries()) {
    if (network.layers[layer].values.frozen === true) continue;
    for (const [array, { gradient }] of arrays.entries())
      for (const [index, value] of gradient?.entries() ?? [])
        squares += (value + penaltyOf(network, trace, { layer, array, index })) ** 2;
  }
  return Math.sqrt(squares);
}

/** Reads what moves a weight; `clip` is the longest gradient of all, 0 for any. */
export function pullOn(network: Network, trace: Trace, spot: WeightSpot, clip: number): Pull {
  const gradient = trace.layers[spot.layer].arrays[spot.array].gradient?.[spot.index] ?? 0;
  const penalty = penaltyOf(network, trace, spot);
  const shrink = clip > 0 ? Math.min(1, clip / lengthOf(network, trace)) : 1;
  return { gradient, penalty, shrink, value: (gradient + penalty) * shrink };
}

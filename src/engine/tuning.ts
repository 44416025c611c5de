import type { Tensor1D } from "@tensorflow/tfjs-core";
import type { Experiment } from "../experiment/experiment";
import type { LayerInfo, Network } from "../experiment/network";
import { heldIn } from "../experiment/silenced";
import { trainingSettings } from "../experiment/trainingSettings";
import type { TF } from "../math/tensorflow";
import { optimizers } from "../optimizers";
import type { Optimizer } from "../optimizers/optimizer";
import { defaultsOf, type Values } from "../settings";
import { lossOf, type Loss } from "./loss";
import { vectorOf, type Place } from "./parameters";

/** Everything about training that can change without new weights. */
export interface Tuning {
  readonly layers: readonly LayerInfo[];
  readonly loss: Loss;
  readonly lossName: string;
  readonly optimizer: Optimizer;
  readonly values: Values;
  /** Factors of each parameter in the penalty Σ l1·|w| + l2·w², null where all are 0. Biases and scales have none. */
  readonly l1: Tensor1D | null;
  readonly l2: Tensor1D | null;
  /** The longest gradient; 0 where any length is. */
  readonly clip: number;
  /** Which places learn, and the same as a mask over all parameters, null where all do. */
  readonly learns: readonly boolean[];
  readonly mask: Tensor1D | null;
  dispose(): void;
}

/** Reads the tuning of an experiment. */
export function tune(tf: TF, network: Network, { training }: Experiment, places: readonly Place[]): Tuning {
  const { layers } = network;
  const learns = places.map(({ layer }) => layers[layer].values.frozen !== true);
  const penalty = (name: "l1" | "l2") => {
    const factors = vectorOf(places, (place) =>
      place.name === "kernel" && learns[places.indexOf(place)] ? Number(layers[place.layer].values[name] ?? 0) : 0,
    );
    return factors.some((factor) => factor !== 0) ? tf.tensor1d(factors) : null;
  };
  const mask = vectorOf(places, (place) => Number(learns[places.indexOf(place)]));
  // The last axes of every array count the units.
  for (const { layer, at, size } of places) {
    const units = layers[layer].output.at(-1) ?? 1;
    for (const unit of heldIn(layers[layer])) for (let index = unit; index < size; index += units) mask[at + index] = 0;
  }
  const tensors = {
    l1: penalty("l1"),
    l2: penalty("l2"),
    mask: mask.every((learning) => learning === 1) ? null : tf.tensor1d(mask, "bool"),
  };
  const { loss: lossName, clip } = { ...defaultsOf(trainingSettings), ...training.values };
  const optimizer = (optimizers as Readonly<Record<string, Optimizer>>)[training.type];
  return {
    ...tensors,
    layers,
    lossName,
    clip,
    loss: lossOf(tf, network, lossName),
    optimizer,
    values: { ...defaultsOf(optimizer.settings), ...training.values },
    learns,
    dispose: () => tf.dispose(Object.values(tensors).filter((tensor) => tensor !== null)),
  };
}

import type { Trainer, TrainerState } from "../../src/engine/trainer";
import type { Experiment } from "../../src/experiment/experiment";
import type { Network } from "../../src/experiment/network";
import type { OptimizerId } from "../../src/optimizers";
import type { Values } from "../../src/settings";
import type { Numbers } from "../engine/reference";
import type { LayerRun } from "./layerRun";

/** One update of one array by a rule of the house; slots by the names the optimiser gives them. */
interface Update {
  readonly optimizer: OptimizerId;
  readonly values: Values;
  readonly step: number;
  readonly weight: Float32Array;
  readonly gradient: Float32Array;
  readonly slots: Readonly<Record<string, Float32Array>>;
}

/** The array after an update, and its slots. */
type Updated = Pick<Update, "weight" | "slots">;

/** One of the ways in which the product computes. */
export interface Engine {
  readonly name: string;
  trainer(network: Network, experiment: Experiment, keep: TrainerState): Promise<Trainer>;
  /** A layer's answer to a batch that it learns from, and its weights after it, before any update by gradient. */
  learn(run: LayerRun): Promise<{ answer: Numbers; weights: Readonly<Record<string, Numbers>> }>;
  update(update: Update): Promise<Updated>;
}

import type { Strengths } from "../augmentations";
import type { Values } from "../settings";

/** A choice from a registry with the values of its settings. */
export interface Choice {
  readonly type: string;
  readonly values: Values;
}

/** One layer of a network. The key stays with the layer while it is edited and moved, so that its weights can. */
export interface LayerSpec extends Choice {
  readonly key: string;
}

/** Where a run computes: the fastest that was tried (`auto`), the bit-exact one (`reference`), or a named one. */
export type BackendChoice = "auto" | "reference" | "wasm" | "webgpu" | "webgl" | "cpu";

/** A run that went on otherwise: from the step on, another experiment than the one it came `from` was trained. */
export interface Fork {
  readonly step: number;
  readonly from: Experiment;
}

/** Parameters by layer key and array, row-major: whole arrays only. */
export type Weights = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** Everything that decides a run: plain, immutable data. The same experiment gives the same run. */
export interface Experiment {
  /** Settings of the dataset and the common ones (`dataSettings`: count, split). */
  readonly data: Choice;
  readonly network: readonly LayerSpec[];
  /** Settings of the optimiser and the common ones (`trainingSettings`: batch, loss …). */
  readonly training: Choice;
  /** Non-negative 32-bit whole numbers. */
  readonly seeds: { readonly data: number; readonly weights: number; readonly order: number };
  readonly backend: BackendChoice;
  /** How training pictures are varied; missing where they are not. */
  readonly augment?: Strengths;
  /** What a run starts from in place of what the seed draws; arrays of other sizes than the network's don't count. */
  readonly weights?: Weights;
}

import type { Experiment } from "../experiment/experiment";
import type { Network } from "../experiment/network";
import type { Problem } from "../experiment/snapshot";
import type { EngineEvent } from "./api";
import type { Assembly } from "./assemble";
import type { Curves, Scores } from "./curves";
import type { Data } from "./data";
import type { Kept, Passage } from "./keep";
import type { Memory } from "./memory";
import type { Batch, Trainer, TrainerState } from "./trainer";
import type { Piece } from "./turns";

export interface RunOptions {
  readonly experiment: Experiment;
  readonly network: Network;
  readonly data: Data;
  readonly trainer: Trainer;
  /** Steps that may be under way before the loss of the first of them is known. */
  readonly ahead: number;
  readonly from: Passage;
  /** What is remembered of the steps before. */
  readonly memory?: Memory;
  /** Makes another such trainer, so that the first weights can be scored after the first step; else that waits for them. */
  readonly another?: Assembly["another"];
  readonly hear: (event: EngineEvent) => void;
}

/** One training of one experiment. Each of its methods is one turn. */
export interface Run extends Omit<RunOptions, "from" | "ahead" | "memory" | "another" | "hear"> {
  readonly curves: Curves;
  readonly memory: Memory;
  readonly stepsPerEpoch: number;
  /** Updates so far; where the run stopped by itself, the one that broke it. */
  step(): number;
  /** Passes over the training set so far, with a fraction. */
  epochs(): number;
  /** Examples whose gradients wait for their batch to fill. */
  pending(): number;
  problem(): Problem | null;
  /** Grows whenever the weights or running statistics change. */
  version(): number;
  /** The newest scores, of whatever weights; null before the first. */
  newestScores(): Scores | null;
  /** Whether the scores at the end of an epoch are still to be taken, piece by piece, by `train`. */
  scoring(): boolean;
  /**
   * One update, or up to `most` where the trainer makes many at once and nothing is to be done in between, or one piece of
   * the scores at the end of an epoch; "done" where the run has stopped by itself.
   */
  train(most?: number): Promise<Piece>;
  /** Adds the gradient of the next example; updates when the batch is full. */
  accumulate(): Promise<void>;
  /** Waits for the losses of the steps under way. */
  settle(): Promise<void>;
  /** Scores of the weights there are now; null where there was no time to take all of them: then once more. */
  scores(hasTime?: () => boolean): Promise<Scores | null>;
  /** The batch that the next update learns from, and the places of its examples in the training set. */
  upcoming(): { readonly batch: Batch; readonly indices: Uint32Array };
  /** The next `times` updates that learn from each of these training examples, and its inputs then, row by row, before they are standardised. */
  coming(examples: readonly number[], times: number): { readonly steps: Uint32Array; readonly seen: Float32Array };
  /** What the run can be taken up from as it is now; the newest sound state where it has stopped by itself. */
  keep(): Promise<Kept>;
  /** Goes back to the newest sound state after the run has stopped by itself. Answers its step. */
  goBack(): number;
  /** Takes over the parameters of a moment, where learning its last steps once more came to other bits. */
  correct(layers: TrainerState["layers"]): Promise<void>;
  dispose(): void;
}

import type { OwnCollection } from "../datasets/own/collection";
import type { Experiment, Fork } from "../experiment/experiment";
import type { Focus, Marks, PartName, Score, Snapshot } from "../experiment/snapshot";
import type { CheckedWeight, LossSlice, Trace, TraceQuestion, WeightAt } from "../experiment/trace";
import type { Message } from "../locales/message";
import type { Ablation } from "./ablation";
import type { WeightChange } from "./operate";
import type { TrainerState } from "./trainer";

export type { Ablation } from "./ablation";
export type { WeightChange } from "./operate";

/** How much of training one step is. */
export type Amount = { examples: number } | { batches: number } | { epochs: number };

/** What became of the weights when a running experiment was changed: indices of layers. */
export interface Change {
  readonly kept: readonly number[];
  readonly fresh: readonly number[];
  /** False where only a reset brings the change about (data, seeds). */
  readonly applied: boolean;
}

/** A run that can be taken up again, in this worker or the next one. */
export interface Checkpoint {
  readonly experiment: Experiment;
  readonly state: TrainerState;
  readonly history: unknown;
  readonly peeks: number;
}

export type EngineEvent =
  | { readonly type: "stopped"; readonly problem: Message }
  | { readonly type: "notice"; readonly text: Message }
  | { readonly type: "epoch"; readonly epoch: number };

/** The engine as the page sees it. Calls take turns with training; each answers when it is done. */
export interface EngineApi {
  /**
   * Forgets the runs, makes the data, builds the network and its first weights, and trains through its forks; then goes
   * on as `play` does, unless the pace is 0. Rejects with the learner's sentence.
   */
  load(experiment: Experiment, forks?: readonly Fork[], stepsPerSecond?: number): Promise<void>;
  /** Takes over a changed experiment; layers whose key and shapes fit keep their weights and slots. */
  change(experiment: Experiment): Promise<Change>;
  /** Trains on until `pause`; `stepsPerSecond` may be Infinity. Answers at once. */
  play(stepsPerSecond: number): Promise<void>;
  pause(): Promise<void>;
  step(amount: Amount): Promise<void>;
  /** The parts that views need now, but for those whose mark is still the one in `have`. */
  snapshot(parts: readonly PartName[], focus: Focus, have?: Marks): Promise<Snapshot>;
  /**
   * The same of what is compared with it: the run that was left behind last, by the same step; without one the run as it
   * is now, where an earlier step is looked at; else null. Parts about a whole run are not those of the other one.
   */
  beside(parts: readonly PartName[], focus: Focus, have?: Marks): Promise<Snapshot | null>;
  /** Unseals the test set: counts a peek and answers its score. */
  test(): Promise<Score>;
  /** The newest sound state. */
  checkpoint(): Promise<Checkpoint>;
  restore(checkpoint: Checkpoint): Promise<void>;
  /** After a divergence: goes back to the newest sound checkpoint. Answers its step. */
  goBack(): Promise<number>;
  /**
   * The run goes back to the newest moment kept by `step` and forgets what came after; a `fork` leaves the run as it is
   * behind, at rest. Answers the step of that moment.
   */
  rewind(step: number, fork?: boolean): Promise<number>;
  /** Takes up the run that the last fork left behind, and leaves this one behind. Answers its step. */
  swap(): Promise<number>;
  /**
   * Puts a learner's own data at hand, in the place of those that were held before: what experiments of that fingerprint
   * learn from. Pictures are `[count, height, width, channels]` in bytes 0…255, tables `[rows, columns]` in 32-bit floats.
   */
  hold(collection: OwnCollection, content: Blob): Promise<void>;
  /** The room there is for the past of runs that begin from now on, in bytes. */
  remember(bytes: number): Promise<void>;
  /**
   * Writes parameters by hand and goes on from there; training goes on if it did. Rejects with a sentence, changing
   * nothing, where a number is none or a place is not there. Answers the changes that take it back.
   */
  operate(changes: readonly WeightChange[]): Promise<readonly WeightChange[]>;
  /**
   * Scores the validation set with each of some units of a layer silent and, for comparison, speaking. Other calls and
   * training get in between; what is compared is always of the same weights.
   */
  ablate(key: string, units: readonly number[]): Promise<readonly Ablation[]>;
  /**
   * Follows one batch through the network and back by the weights of now, and what the update would make of them.
   * Rejects with a sentence where there is nothing to follow. Changes nothing.
   */
  trace(question: TraceQuestion, focus: Focus): Promise<Trace>;
  /** Measures the slope of the loss along up to 64 weights of an array, in double precision, beside their gradients. */
  check(
    question: TraceQuestion,
    focus: Focus,
    weights: Omit<WeightAt, "index">,
    indices: readonly number[],
  ): Promise<readonly CheckedWeight[]>;
  /** The loss of the batch, in double precision, as one weight takes up to 128 values. */
  slice(question: TraceQuestion, focus: Focus, weight: WeightAt, values: readonly number[]): Promise<LossSlice>;
  /** What happens without being asked for. */
  listen(hear: (event: EngineEvent) => void): Promise<void>;
}

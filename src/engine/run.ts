import type { Experiment } from "../experiment/experiment";
import type { Network } from "../experiment/network";
import type { Problem } from "../experiment/snapshot";
import { trainingSettings } from "../experiment/trainingSettings";
import type { Message } from "../locales/message";
import type { EngineEvent } from "./api";
import { createBatches, firstCursor, sliceOf, type Cursor } from "./batches";
import { createCurves, noCurves, type Curves, type CurveState, type Scores } from "./curves";
import type { Data } from "./data";
import { divergenceSentence, findCulprit, type Mark } from "./divergence";
import { scoresOf } from "./scoring";
import type { Trainer } from "./trainer";

/** What a run goes on from. */
export interface Passage {
  readonly cursor: Cursor;
  readonly curves: CurveState;
  /** Losses above this are on the way out of hand: ten times the first; null before it is known. */
  readonly ceiling: number | null;
  /** Examples of the next batch whose gradients wait. */
  readonly pending: number;
}

export const beginning: Passage = { cursor: firstCursor, curves: noCurves, ceiling: null, pending: 0 };

interface RunOptions {
  readonly experiment: Experiment;
  readonly network: Network;
  readonly data: Data;
  readonly trainer: Trainer;
  /** Steps that may be under way before the loss of the first of them is known. */
  readonly ahead: number;
  readonly from: Passage;
  hear(event: EngineEvent): void;
}

/** One training of one experiment. Each of its methods is one turn. */
export interface Run extends Omit<RunOptions, "from" | "ahead" | "hear"> {
  readonly curves: Curves;
  readonly stepsPerEpoch: number;
  /** Updates so far; where the run stopped by itself, the one that broke it. */
  step(): number;
  /** Updates that made the weights there are now. */
  weightsStep(): number;
  epochs(): number;
  pending(): number;
  problem(): Problem | null;
  /** Grows whenever the weights change. */
  version(): number;
  /** Whether scores are being taken, piece by piece, by `train`. */
  scoring(): boolean;
  /** One update, or one piece of the scores at the end of an epoch. */
  train(): Promise<"step" | "between">;
  /** Adds the gradient of the next example; updates when the batch is full. */
  accumulate(): Promise<void>;
  /** Waits for the losses of the steps under way. */
  settle(): Promise<void>;
  /** Scores of the weights there are now. */
  scores(): Promise<Scores>;
  /** The newest sound state, and what else is needed to go on from it. */
  keep(): Promise<{ mark: Mark; passage: Passage }>;
  /** Goes back to the newest sound state after the run has stopped by itself. */
  goBack(): void;
  /** Stops the run for another reason than its numbers. */
  fail(what: Message): void;
}

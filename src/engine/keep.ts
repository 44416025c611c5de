import { firstCursor, type Cursor } from "./batches";
import { noCurves, type CurveState } from "./curves";
import type { TrainerState } from "./trainer";

/** What a run goes on from, beside its weights. */
export interface Passage {
  readonly cursor: Cursor;
  readonly curves: CurveState;
  /** Losses above this are on the way out of hand: ten times the first; null before it is known. */
  readonly ceiling: number | null;
  /** Examples of the batch at the cursor whose gradients wait. */
  readonly pending: number;
}

export const beginning: Passage = { cursor: firstCursor, curves: noCurves, ceiling: null, pending: 0 };

/** A finite state of a run that it can go on from, bit for bit. */
export interface Kept {
  /** As it was before the examples that wait. */
  readonly state: TrainerState;
  readonly passage: Passage;
}

/** A state is taken this often, in updates. */
const takeEvery = 50;

/** A state this many updates old is replaced however high the loss is. */
const atLast = 500;

/** Keeps the newest state that is worth going back to. */
export interface Keeper {
  kept(): Kept;
  ceiling(): number | null;
  /** Whether it is time to take another state. */
  due(step: number): boolean;
  /** Takes a state. It is kept once the loss of its weights, which the next update brings, is known to be good. */
  take(state: Kept): void;
  /** Hears the loss of each update. */
  learned(step: number, loss: number): void;
  /** The run goes back to the state that is kept. */
  goBack(): Kept;
}

export function createKeeper(first: Kept): Keeper {
  let kept = first;
  let taken = first.state.step;
  let hopeful: Kept | null = null;
  let { ceiling } = first.passage;

  return {
    kept: () => kept,
    ceiling: () => ceiling,
    due: (step) => step - taken >= takeEvery,
    take(state) {
      hopeful = state;
      taken = state.state.step;
    },
    learned(step, loss) {
      ceiling ??= 10 * loss;
      if (hopeful && (loss <= ceiling || step - kept.state.step >= atLast)) kept = hopeful;
      hopeful = null;
    },
    goBack() {
      hopeful = null;
      taken = kept.state.step;
      ({ ceiling } = kept.passage);
      return kept;
    },
  };
}

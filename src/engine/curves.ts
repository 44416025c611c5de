import type { Parts, Score } from "../experiment/snapshot";

/** Most places of a curve. */
const most = 512;

/** The largest number in single precision. */
const largest = 3.4028234663852886e38;

/** Scores of the sets that may be looked at while choosing settings. */
export interface Scores {
  readonly training: Score;
  readonly validation: Score;
}

interface Place {
  readonly step: number;
  readonly loss: number;
}

interface ScorePlace extends Scores {
  readonly step: number;
}

/** What the curves of a run remember, as plain data. */
export interface CurveState {
  /** Means over `stride` updates each, by the last of them. */
  readonly batches: readonly Place[];
  readonly stride: number;
  /** Losses on their way to a place: their sum, how many, and the step of the last. */
  readonly open: { readonly step: number; readonly sum: number; readonly count: number };
  readonly scores: readonly ScorePlace[];
  /** Every how many epochs a score has a place. */
  readonly every: number;
}

const nothing = { step: 0, sum: 0, count: 0 };

export const noCurves: CurveState = { batches: [], stride: 1, open: nothing, scores: [], every: 1 };

/** The loss of every batch and the scores of every epoch, at no more than 512 places each, however long the run. */
export interface Curves {
  /** Takes the loss of an update; updates come in order. */
  batch(step: number, loss: number): void;
  /** Whether scores at the end of this epoch, after this step, have a place and were not taken yet. */
  wants(epoch: number, step: number): boolean;
  /** Takes scores; a second time for the same step replaces the first. */
  scored(step: number, scores: Scores): void;
  /** The scores taken at `step`, or else the newest before. */
  by(step: number): (Scores & { readonly step: number }) | null;
  /** A copy that stays as it is. */
  state(): CurveState;
  /** Goes back to an earlier state. */
  restore(state: CurveState): void;
  read(): Parts["history"];
}

/**
 * When a curve is full it is thinned to every second place: batch losses to the means of pairs, scores to those of
 * every second epoch; from then on each new place stands for twice as much.
 */
export function createCurves(from: CurveState = noCurves): Curves {
  let batches: Place[] = [];
  let scores: ScorePlace[] = [];
  let { stride, open, every } = noCurves;
  let lastScored = -1;

  function restore(state: CurveState): void {
    [batches, scores] = [[...state.batches], [...state.scores]];
    ({ stride, open, every } = state);
    lastScored = scores.at(-1)?.step ?? -1;
  }

  function close(): void {
    batches.push({ step: open.step, loss: open.sum / open.count });
    open = nothing;
    if (batches.length < most) return;
    stride *= 2;
    batches = pairsOf(batches).map(([first, second]) => ({ step: second.step, loss: (first.loss + second.loss) / 2 }));
  }

  restore(from);
  return {
    batch(step, loss) {
      open = { step, sum: open.sum + loss, count: open.count + 1 };
      if (open.count === stride) close();
    },
    wants: (epoch, step) => epoch % every === 0 && step !== lastScored,
    scored(step, value) {
      lastScored = step;
      if (scores.at(-1)?.step === step) scores.pop();
      scores.push({ step, ...value });
      if (scores.length < most) return;
      every *= 2;
      scores = pairsOf(scores).map(([first]) => first);
    },
    by: (step) => scores.findLast((place) => place.step <= step) ?? null,
    state: () => ({ batches: [...batches], stride, open, scores: [...scores], every }),
    restore,
    read() {
      const places = open.count > 0 ? [...batches, { step: open.step, loss: open.sum / open.count }] : batches;
      return {
        batch: { step: column(places, ({ step }) => step), loss: column(places, ({ loss }) => loss) },
        scores: {
          step: column(scores, ({ step }) => step),
          training: column(scores, ({ training }) => training.loss),
          validation: column(scores, ({ validation }) => validation.loss),
          trainingAccuracy: column(scores, ({ training }) => training.accuracy),
          validationAccuracy: column(scores, ({ validation }) => validation.accuracy),
        },
      };
    },
  };
}

const column = <T>(rows: readonly T[], value: (row: T) => number | null): Float32Array =>
  Float32Array.from(rows, (row) => Math.min(value(row) ?? Number.NaN, largest));

function pairsOf<T>(list: readonly T[]): (readonly [T, T])[] {
  return Array.from({ length: Math.floor(list.length / 2) }, (_, pair) => [list[2 * pair], list[2 * pair + 1]]);
}

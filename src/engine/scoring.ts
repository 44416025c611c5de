import type { Score } from "../experiment/snapshot";
import { sliceOf } from "./batches";
import type { Scores } from "./curves";
import type { Data } from "./data";
import type { Batch, Trainer } from "./trainer";

/** So many training examples stand for all of them. */
const mostTraining = 500;

/** Examples that are scored in one piece. */
const piece = 128;

/** Scores a set piece by piece, so that calls get in between. */
async function* scoreOf(trainer: Trainer, set: Batch, inputSize: number): AsyncGenerator<undefined, Score> {
  let loss = 0;
  let right: number | null = 0;
  for (let from = 0; from < set.count; from += piece) {
    const part = sliceOf(set, inputSize, from, Math.min(set.count, from + piece));
    const score = await trainer.evaluate(part);
    loss += score.loss * part.count;
    right = right === null || score.accuracy === null ? null : right + Math.round(score.accuracy * part.count);
    yield;
  }
  return { loss: loss / set.count, accuracy: right === null ? null : right / set.count };
}

/** Scores the first 500 training examples and all validation examples; changes nothing in the run. */
async function* scoresOf(trainer: Trainer, { sets, inputSize }: Data): AsyncGenerator<undefined, Scores> {
  const { training, validation } = sets;
  const shown = sliceOf(training, inputSize, 0, Math.min(training.count, mostTraining));
  return {
    training: yield* scoreOf(trainer, shown, inputSize),
    validation: yield* scoreOf(trainer, validation, inputSize),
  };
}

/** Scores one set in one go. */
export async function scoreAtOnce(trainer: Trainer, set: Batch, inputSize: number): Promise<Score> {
  const scoring = scoreOf(trainer, set, inputSize);
  let next = await scoring.next();
  while (!next.done) next = await scoring.next();
  return next.value;
}

/** Takes the scores of a run's weights. */
export interface Scorer {
  /** The last complete scores, of whatever weights; null before the first. */
  readonly newest: () => Scores | null;
  /** Takes one piece of the scores of the weights there are now; answers them when they are complete. */
  piece(): Promise<Scores | null>;
  /** Takes what is missing in one go. */
  all(): Promise<Scores>;
  /** The weights have changed. */
  forget(): void;
}

export function createScorer(trainer: Trainer, data: Data): Scorer {
  let newest: Scores | null = null;
  let fresh = false;
  let taking: AsyncGenerator<undefined, Scores> | null = null;

  async function piece(): Promise<Scores | null> {
    if (fresh) return newest;
    taking ??= scoresOf(trainer, data);
    const next = await taking.next();
    if (!next.done) return null;
    [newest, fresh, taking] = [next.value, true, null];
    return newest;
  }

  return {
    newest: () => newest,
    piece,
    async all() {
      let scores = await piece();
      while (!scores) scores = await piece();
      return scores;
    },
    forget() {
      fresh = false;
      taking = null;
    },
  };
}

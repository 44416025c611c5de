import type { Network } from "../experiment/network";
import type { Score } from "../experiment/snapshot";
import type { Scores } from "./curves";
import type { Data } from "./data";
import type { Examples } from "./examples";
import { pieceFor } from "./large";
import type { Trainer } from "./trainer";

/** So many training examples stand for all of them. */
const mostTraining = 500;

/** Examples that are scored in one piece, at most. */
const mostInPiece = 128;

/** Scores the first examples of a set piece by piece, so that calls get in between. */
async function* scoreOf(
  trainer: Trainer,
  set: Examples,
  piece = mostInPiece,
  count = set.count,
): AsyncGenerator<undefined, Score> {
  let loss = 0;
  let right: number | null = 0;
  for (let from = 0; from < count; from += piece) {
    const part = set.slice(from, Math.min(count, from + piece));
    const score = await trainer.evaluate(part);
    loss += score.loss * part.count;
    right = right === null || score.accuracy === null ? null : right + Math.round(score.accuracy * part.count);
    yield;
  }
  return { loss: loss / count, accuracy: right === null ? null : right / count };
}

/** Scores the first 500 training examples and all validation examples; changes nothing in the run. */
async function* scoresOf(trainer: Trainer, { sets }: Data, piece: number): AsyncGenerator<undefined, Scores> {
  const { training, validation } = sets;
  return {
    training: yield* scoreOf(trainer, training, piece, Math.min(training.count, mostTraining)),
    validation: yield* scoreOf(trainer, validation, piece),
  };
}

/** Scores one set in one go. */
export async function scoreAtOnce(trainer: Trainer, set: Examples): Promise<Score> {
  const scoring = scoreOf(trainer, set);
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

export function createScorer(trainer: Trainer, data: Data, network: Network): Scorer {
  const piece = pieceFor(network, mostInPiece);
  let newest: Scores | null = null;
  let fresh = false;
  let taking: AsyncGenerator<undefined, Scores> | null = null;

  async function next(): Promise<Scores | null> {
    if (fresh) return newest;
    taking ??= scoresOf(trainer, data, piece);
    const found = await taking.next();
    if (!found.done) return null;
    [newest, fresh, taking] = [found.value, true, null];
    return newest;
  }

  return {
    newest: () => newest,
    piece: next,
    async all() {
      let scores = await next();
      while (!scores) scores = await next();
      return scores;
    },
    forget() {
      fresh = false;
      taking = null;
    },
  };
}

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
export async function* scoresOf(trainer: Trainer, { sets, inputSize }: Data): AsyncGenerator<undefined, Scores> {
  const { training, validation } = sets;
  const shown = sliceOf(training, inputSize, 0, Math.min(training.count, mostTraining));
  return {
    training: yield* scoreOf(trainer, shown, inputSize),
    validation: yield* scoreOf(trainer, validation, inputSize),
  };
}

/** Takes all pieces in one go. */
async function atOnce<T>(scoring: AsyncGenerator<undefined, T>): Promise<T> {
  let next = await scoring.next();
  while (!next.done) next = await scoring.next();
  return next.value;
}

export const scoresAtOnce = (trainer: Trainer, data: Data): Promise<Scores> => atOnce(scoresOf(trainer, data));

/** Scores one set in one go. */
export const scoreAtOnce = (trainer: Trainer, set: Batch, inputSize: number): Promise<Score> =>
  atOnce(scoreOf(trainer, set, inputSize));

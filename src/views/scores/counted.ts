import { sizesIn } from "../../experiment/dataSettings";
import type { Experiment } from "../../experiment/experiment";
import { datasetOf } from "../../experiment/network";
import type { Progress, Score, SetName } from "../../experiment/snapshot";
import { wilsonInterval } from "../../math/wilson";

/** How many of a set's examples are scored: the first 500 stand for the training set. */
const mostTraining = 500;

/** What a network gets right of one set. */
export interface Counted {
  readonly set: SetName;
  readonly right: number;
  readonly count: number;
  readonly accuracy: number;
  /** Where the true accuracy lies with 95 % confidence. */
  readonly interval: readonly [low: number, high: number];
}

/** One set, or nothing where it has no accuracy. */
function counted(set: SetName, accuracy: number | null | undefined, count: number): Counted[] {
  if (accuracy === null || accuracy === undefined || count === 0) return [];
  const right = Math.round(accuracy * count);
  return [{ set, right, count, accuracy: right / count, interval: wilsonInterval(right, count) }];
}

/** Right answers by set: training, validation, and the test once it is open. */
export function countedOf(experiment: Experiment, progress: Progress, test: Score | null): readonly Counted[] {
  const { dataset, values } = datasetOf(experiment.data);
  const [training, validation, tested] = sizesIn(dataset, values);
  return [
    ...counted("training", progress.accuracy, Math.min(training, mostTraining)),
    ...counted("validation", progress.validation.accuracy, validation),
    ...counted("test", test?.accuracy, tested),
  ];
}

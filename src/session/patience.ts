import type { Experiment } from "../experiment/experiment";
import { datasetOf, describeNetwork } from "../experiment/network";
import { trainingSettings } from "../experiment/trainingSettings";

/** How long an engine may be silent, in ms, whatever it was asked. */
export const usualSilence = 4_000;

/** While data are made, a backend starts (the first time it is fetched and compiled too) and a network is built. */
export const loadSilence = 120_000;

/** While something of unknown length is computed: a step of many epochs, the test score. */
export const longSilence = 60_000;

/** Multiplications a second of the slowest engine there is: plain JavaScript on an old telephone. */
const slowest = 2e7;

/**
 * How long an engine may be silent while it trains and nobody knows yet how fast it is: the time for one batch, with
 * its gradients, and one look at all examples, in ms.
 */
export function silenceOf(experiment: Experiment): number {
  const { multiplications } = describeNetwork(experiment);
  const { batch = trainingSettings.batch.default } = experiment.training.values;
  const { count = datasetOf(experiment.data).dataset.count.default } = experiment.data.values;
  const examples = 3 * Number(batch) + Number(count);
  return Math.min(loadSilence, Math.max(usualSilence, (1_000 * multiplications * examples) / slowest));
}

import type { Experiment } from "../../experiment/experiment";
import { datasetOf, outputsFor } from "../../experiment/network";

/**
 * The loss of an answer that knows nothing: every class equally likely, or for a regression the mean of all targets
 * (then it is their variance). Null while the targets are unknown.
 */
export function chanceLoss(experiment: Experiment, labels: ArrayLike<number> | undefined): number | null {
  const { dataset, values } = datasetOf(experiment.data);
  if (dataset.task === "regression") return labels && labels.length > 0 ? variance(labels) : null;
  const classes = dataset.classes(values).length;
  if (experiment.training.values.loss !== "squaredError") return Math.log(classes);
  // The mean over the outputs of (1/K − target)²; one output stands for two classes.
  const outputs = outputsFor(experiment.data);
  return outputs === 1 ? 0.25 : (classes - 1) / classes ** 2;
}

/** The share of right answers of an answer that knows nothing; null for a regression. */
export function chanceAccuracy(experiment: Experiment): number | null {
  const { dataset, values } = datasetOf(experiment.data);
  return dataset.task === "regression" ? null : 1 / dataset.classes(values).length;
}

function variance(values: ArrayLike<number>): number {
  const all = Array.from(values);
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  return all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length;
}

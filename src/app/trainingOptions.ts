import type { Experiment } from "../experiment/experiment";
import { datasetOf } from "../experiment/network";
import { trainingSettings } from "../experiment/trainingSettings";
import { optimizers, type OptimizerId } from "../optimizers";
import type { Optimizer } from "../optimizers/optimizer";
import type { Settings } from "../settings";

/**
 * What can be set for training this experiment, in the order of the line above the curve: first what is always in
 * sight (rate, batch, loss), then the rest. A quantity has no classes, so its loss is the squared error and no choice.
 */
export function trainingOptions({ data, training }: Experiment): { near: Settings; more: Settings } {
  const { settings }: Optimizer = optimizers[training.type as OptimizerId];
  const { rate, ...rest } = settings;
  const { batch, loss, ...others } = trainingSettings as Settings;
  const classes = datasetOf(data).dataset.task === "classification";
  return { near: { rate, batch, ...(classes && { loss }) }, more: { ...rest, ...others } };
}

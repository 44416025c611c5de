import type { Experiment } from "../experiment/experiment";
import { datasetOf } from "../experiment/network";
import { trainingSettings } from "../experiment/trainingSettings";
import { optimizers, type OptimizerId } from "../optimizers";
import type { Optimizer } from "../optimizers/optimizer";
import { schedules } from "../optimizers/schedules";
import type { Schedule } from "../optimizers/schedules/schedule";
import type { Settings } from "../settings";

/**
 * What can be set for training this experiment, in the order of the line above the curve: first what is always in
 * sight (rate, batch, loss), then the rest, without what the chosen schedule doesn't read. A quantity has no classes, so its loss is the squared error and no choice.
 */
export function trainingOptions({ data, training }: Experiment): { near: Settings; more: Settings } {
  const { settings }: Optimizer = optimizers[training.type as OptimizerId];
  const { rate, ...rest } = settings;
  const { batch, loss, schedule, period: _period, drop: _drop, ...others } = trainingSettings;
  const { reads }: Schedule = schedules[(training.values.schedule ?? schedule.default) as keyof typeof schedules];
  const falling = { schedule, ...Object.fromEntries(reads.map((name) => [name, trainingSettings[name]])) };
  const classes = datasetOf(data).dataset.task === "classification";
  return { near: { rate, batch, ...(classes && { loss }) }, more: { ...rest, ...falling, ...others } };
}

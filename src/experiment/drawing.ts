import { withDrawings, type Drawing } from "../datasets/drawn/drawings";
import type { Experiment } from "./experiment";
import { datasetOf } from "./network";

/** With drawings among its training examples; null where they are too many for a link. */
export function keepDrawings(experiment: Experiment, drawings: readonly Drawing[]): Experiment | null {
  const { type, values } = experiment.data;
  const { dataset, values: all } = datasetOf(experiment.data);
  const kept = withDrawings(values, drawings, dataset.inputShape(all)[2]);
  return kept && { ...experiment, data: { type, values: kept } };
}

/** Without any drawing. */
export function forgetDrawings(experiment: Experiment): Experiment {
  const { drawn: _, ...values } = experiment.data.values;
  return { ...experiment, data: { ...experiment.data, values: { ...values, drawn: [] } } };
}

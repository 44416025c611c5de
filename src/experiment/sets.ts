import { drawingsOf, timesOf } from "../datasets/drawn/drawings";
import type { Split } from "../settings";
import { dataSettings } from "./dataSettings";
import type { Choice } from "./experiment";
import { datasetOf } from "./network";

/** How many of `count` ≥ 2 examples train, validate and test; at least one trains and one validates. */
export function sizesOfSets(
  count: number,
  split: Split,
): readonly [training: number, validation: number, test: number] {
  const training = Math.min(count - 1, Math.max(1, Math.round((count * split[0]) / 100)));
  const validation = Math.min(count - training, Math.max(1, Math.round((count * split[1]) / 100)));
  return [training, validation, count - training - validation];
}

/** How many updates one pass over the training set takes; the last batch may be smaller. */
export const updatesPerEpoch = (examples: number, batch: number): number => Math.ceil(examples / batch);

/** The sizes of the sets of these data, and how many kept drawings stand in the training set, each so many times. */
export function setsOf(data: Choice): {
  readonly sizes: readonly [training: number, validation: number, test: number];
  readonly drawings: number;
  readonly times: number;
} {
  const { dataset, values } = datasetOf(data);
  const common = dataSettings(dataset);
  const [training, validation, test] = sizesOfSets(
    Number(values.count ?? common.count.default),
    (values.split ?? common.split.default) as Split,
  );
  const drawings = drawingsOf(values, dataset.inputShape(values), dataset.classes(values).length).length;
  const times = timesOf(values);
  return { sizes: [training + drawings * times, validation, test], drawings, times };
}

import type { Split } from "../settings";

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

import type { Split } from "../settings";

/**
 * How many of `count` ≥ 2 examples train, validate and test; at least one trains and one validates. Where `apart` more are
 * kept for the test, training and validation get all of `count`, by their shares of each other.
 */
export function sizesOfSets(
  count: number,
  split: Split,
  apart = 0,
): readonly [training: number, validation: number, test: number] {
  if (apart > 0) {
    const share = split[0] / (split[0] + split[1]);
    const training = Math.min(count - 1, Math.max(1, Math.round(count * share)));
    return [training, count - training, apart];
  }
  const training = Math.min(count - 1, Math.max(1, Math.round((count * split[0]) / 100)));
  const validation = Math.min(count - training, Math.max(1, Math.round((count * split[1]) / 100)));
  return [training, validation, count - training - validation];
}

/** How many updates one pass over the training set takes; the last batch may be smaller. */
export const updatesPerEpoch = (examples: number, batch: number): number => Math.ceil(examples / batch);

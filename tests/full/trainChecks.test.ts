import { expect, it } from "vitest";
import { checks, outcomeOf } from "../engine/trainCheck";

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

it.each(checks)("in the middle of twenty seeds training ends as the lectures say: $id", async (check) => {
  const ends: Awaited<ReturnType<typeof outcomeOf>>[] = [];
  for (const seed of seeds) ends.push(await outcomeOf(check, seed));
  const { minTestAcc = 0, minMedianTestAcc = minTestAcc, maxTestAcc = 1, maxTrainLoss = Infinity } = check.expected;
  const [accuracy, loss] = [medianOf(ends.map((end) => end.accuracy)), medianOf(ends.map((end) => end.loss))];
  expect(accuracy).toBeGreaterThanOrEqual(minMedianTestAcc);
  expect(accuracy).toBeLessThanOrEqual(maxTestAcc);
  expect(loss).toBeLessThanOrEqual(maxTrainLoss);
});

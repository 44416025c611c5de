import type { Scene } from "./probe";

/** Multiplications that may go into a part of many examples while the learner moves through the steps: part of a frame. */
export const budget = 4e7;

const fewest = 24;

/** How many examples of the set in focus a part looks at: all, but only the first of them while the learner moves. */
export function examplesIn({ hurried, run, focus }: Scene): number {
  const { count } = run.data.sets[focus.set];
  if (!hurried) return count;
  return Math.min(count, Math.max(fewest, Math.floor(budget / Math.max(1, run.network.multiplications))));
}

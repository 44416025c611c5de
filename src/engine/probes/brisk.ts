import type { Scene } from "./probe";

/** Multiplications that may go into a part of many examples while the learner moves through the steps: part of a frame. */
const budget = 4e7;

const fewest = 24;

/** How many examples of a set of `count` a part looks at: all, but only the first of them while the learner moves. */
export function examplesIn({ hurried, run }: Scene, count: number): number {
  if (!hurried) return count;
  return Math.min(count, Math.max(fewest, Math.floor(budget / Math.max(1, run.network.multiplications))));
}

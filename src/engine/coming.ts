import type { Cursor } from "./batches";

/** How a run goes on: `count` training examples in batches of `size`, from a cursor on; the first update is `step`. */
export interface Way {
  readonly cursor: Cursor;
  readonly size: number;
  readonly count: number;
  readonly step: number;
  /** A place in the training set for each example of an epoch. */
  readonly orderOf: (epoch: number) => Uint32Array;
}

/** The next `times` updates that learn from each of these examples, while nothing else is chosen: `[examples, times]`. */
export function comingSteps(
  { cursor, size, count, step, orderOf }: Way,
  examples: readonly number[],
  times: number,
): Uint32Array {
  const steps = new Uint32Array(examples.length * times);
  const found = examples.map(() => 0);
  let [epoch, from, first] = [cursor.epoch, cursor.place, step];
  while (found.some((so) => so < times)) {
    const order = orderOf(epoch);
    for (const [row, example] of examples.entries()) {
      const place = order.indexOf(example);
      if (place < from || found[row] === times) continue;
      steps[row * times + found[row]] = first + Math.floor((place - from) / size);
      found[row]++;
    }
    first += Math.ceil((count - from) / size);
    from = 0;
    epoch++;
  }
  return steps;
}

import { describe, expect, it } from "vitest";
import { createBatches, firstCursor, sliceOf, type Batches, type Cursor } from "../../src/engine/batches";
import { makeData } from "../../src/engine/data";
import { setDataValue } from "../../src/experiment/edits";
import { presetOf } from "../../src/experiment/presets";
import type { Batch } from "../../src/engine/trainer";

const data = makeData(setDataValue(presetOf("moons"), "count", 50));
const { training } = data.sets;

/** Examples as text, so that they can be told apart. */
const examplesOf = ({ count, inputs, labels }: Batch) =>
  Array.from({ length: count }, (_, row) => `${inputs.slice(2 * row, 2 * row + 2).join()}: ${labels[row]}`);

/** One pass, batch by batch. */
function epochOf(batches: Batches, epoch: number, size: number): string[][] {
  const dealt: string[][] = [];
  let cursor: Cursor = { epoch, place: 0 };
  while (cursor.epoch === epoch) {
    dealt.push(examplesOf(batches.at(cursor, size, 1)));
    cursor = batches.after(cursor, size);
  }
  return dealt;
}

describe("batches", () => {
  it.each([
    [1, 30, 1],
    [7, 5, 2],
    [10, 3, 10],
    [30, 1, 30],
    [512, 1, 30],
  ])("of %d hold each training example once an epoch, in %d updates, the last of %d", (size, updates, last) => {
    const dealt = epochOf(createBatches(data, 1), 0, size);
    expect(dealt).toHaveLength(updates);
    expect(dealt.at(-1)).toHaveLength(last);
    expect(dealt.flat().toSorted()).toEqual(examplesOf(training).toSorted());
  });

  it("come in an order of their own in each epoch and for each seed", () => {
    const orders = [
      epochOf(createBatches(data, 1), 0, 30),
      epochOf(createBatches(data, 1), 1, 30),
      epochOf(createBatches(data, 2), 0, 30),
      [examplesOf(training)],
    ];
    expect(new Set(orders.map(String)).size).toBe(4);
  });

  it("depend on nothing but seed and cursor", () => {
    const used = createBatches(data, 1);
    for (const epoch of [3, 0, 2]) epochOf(used, epoch, 4);
    const cursor = { epoch: 1, place: 8 };
    expect(used.at(cursor, 4, 1)).toEqual(createBatches(data, 1).at(cursor, 4, 1));
    expect(examplesOf(used.at(cursor, 4, 1))).toEqual(epochOf(used, 1, 30)[0].slice(8, 12));
  });

  it("count epochs with the share of the pass under way", () => {
    const batches = createBatches(data, 1);
    expect(batches.epochs(firstCursor)).toBe(0);
    expect(batches.epochs(batches.after({ epoch: 2, place: 0 }, 12))).toBe(2.4);
    expect(batches.epochs(batches.after({ epoch: 2, place: 20 }, 12))).toBe(3);
  });

  it("are cut into slices that keep inputs with their labels", () => {
    const batch = createBatches(data, 1).at(firstCursor, 10, 1);
    expect(examplesOf(sliceOf(batch, 2, 3, 6))).toEqual(examplesOf(batch).slice(3, 6));
  });
});

import { createAugmenter, type Augmenter } from "../augmentations/augmenter";
import type { Experiment } from "../experiment/experiment";
import { permutation } from "../math/random";
import { comingSteps } from "./coming";
import type { Data } from "./data";
import type { Batch, Course } from "./trainer";

/** How far a run has come through its training examples. */
export interface Cursor {
  /** Full passes. */
  readonly epoch: number;
  /** Place in the order of the current pass of the first example of the next batch. */
  readonly place: number;
}

export const firstCursor: Cursor = { epoch: 0, place: 0 };

/** Deals out the training examples. What it answers depends on its arguments alone, so that any step can be repeated. */
export interface Batches {
  /** The batch at a cursor: up to `size` examples, as update `step` learns from them; the last one of an epoch may be smaller. */
  at(cursor: Cursor, size: number, step: number): Batch;
  /** The places of its examples in the training set. */
  indices(cursor: Cursor, size: number): Uint32Array;
  /** Up to `count` batches from a cursor on, none beyond its epoch; null where each update varies its batch. */
  course(cursor: Cursor, size: number, count: number): Course | null;
  /** The next `times` updates, from `step` at a cursor on, that learn from each example, and its inputs then, before they are standardised. */
  coming(
    cursor: Cursor,
    size: number,
    step: number,
    examples: readonly number[],
    times: number,
  ): { readonly steps: Uint32Array; readonly seen: Float32Array };
  /** The cursor behind that batch. */
  after(cursor: Cursor, size: number): Cursor;
  /** Passes so far, with a fraction. */
  epochs(cursor: Cursor): number;
}

/** What varies training pictures; null where they are learned as they are. */
export const augmenterOf = ({ augment, seeds }: Experiment, { dataset, inputShape }: Data): Augmenter | null =>
  augment && dataset.kind === "pictures" ? createAugmenter(augment, inputShape, seeds.order) : null;

/** In every epoch each training example comes once, in an order that the seed draws anew for each epoch. */
export function createBatches(
  { sets: { training }, inputSize, seen: plainOf, given }: Data,
  seed: number,
  augment: Augmenter | null = null,
): Batches {
  /** The newest batch that was varied: it is asked for once for each of its examples where they are learned one by one. */
  let newest: { readonly name: string; readonly batch: Batch } | null = null;
  let known: { epoch: number; order: Uint32Array } | null = null;

  function orderOf(epoch: number): Uint32Array {
    if (known?.epoch !== epoch) known = { epoch, order: permutation(seed, "order", epoch, training.count) };
    return known.order;
  }

  function varied({ epoch, place }: Cursor, size: number, step: number): Batch {
    const name = [epoch, place, size, step].join();
    if (newest?.name === name) return newest.batch;
    const order = orderOf(epoch).subarray(place, place + size);
    const dealt = training.pick(order);
    // Pictures are varied as they are, and standardised then.
    const inputs = plainOf(dealt.inputs, "training");
    for (const [row, example] of order.entries()) augment?.(inputs, row * inputSize, step, example);
    const batch = { ...dealt, inputs: given(inputs) };
    newest = { name, batch };
    return batch;
  }

  return {
    at(cursor, size, step) {
      if (augment) return varied(cursor, size, step);
      return training.pick(orderOf(cursor.epoch).subarray(cursor.place, cursor.place + size));
    },
    indices: ({ epoch, place }, size) => orderOf(epoch).slice(place, place + size),
    course({ epoch, place }, size, count) {
      if (augment) return null;
      const left = Math.ceil((training.count - place) / size);
      return { set: training, order: orderOf(epoch), place, size, count: Math.min(count, left) };
    },
    coming(cursor, size, step, examples, times) {
      const steps = comingSteps({ cursor, size, count: training.count, step, orderOf }, examples, times);
      const repeated = examples.flatMap((example) => Array.from({ length: times }, () => example));
      const seen = plainOf(training.pick(repeated).inputs, "training");
      for (const [row, at] of steps.entries()) augment?.(seen, row * inputSize, at, examples[Math.floor(row / times)]);
      return { steps, seen };
    },
    after({ epoch, place }, size) {
      const next = place + size;
      return next < training.count ? { epoch, place: next } : { epoch: epoch + 1, place: 0 };
    },
    epochs: ({ epoch, place }) => epoch + place / training.count,
  };
}

/** Examples `from` … `to` − 1 of a batch, not copied. */
export function sliceOf(batch: Batch, inputSize: number, from: number, to: number): Batch {
  return {
    count: to - from,
    inputs: batch.inputs.subarray(from * inputSize, to * inputSize),
    labels: batch.labels.subarray(from, to),
  };
}

/** Examples of one update of a run, on average. */
export function batchOf({ data, stepsPerEpoch }: { readonly data: Data; readonly stepsPerEpoch: number }): number {
  return data.sets.training.count / stepsPerEpoch;
}

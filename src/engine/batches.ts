import { permutation } from "../math/random";
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
  /** The batch at a cursor: up to `size` examples; the last one of an epoch may be smaller. */
  at(cursor: Cursor, size: number): Batch;
  /** The places of its examples in the training set. */
  indices(cursor: Cursor, size: number): Uint32Array;
  /** Up to `count` batches from a cursor on, none beyond its epoch. */
  course(cursor: Cursor, size: number, count: number): Course;
  /** The cursor behind that batch. */
  after(cursor: Cursor, size: number): Cursor;
  /** Passes so far, with a fraction. */
  epochs(cursor: Cursor): number;
}

/** In every epoch each training example comes once, in an order that the seed draws anew for each epoch. */
export function createBatches({ sets: { training } }: Data, seed: number): Batches {
  let known: { epoch: number; order: Uint32Array } | null = null;

  function orderOf(epoch: number): Uint32Array {
    if (known?.epoch !== epoch) known = { epoch, order: permutation(seed, "order", epoch, training.count) };
    return known.order;
  }

  return {
    at: ({ epoch, place }, size) => training.pick(orderOf(epoch).subarray(place, place + size)),
    indices: ({ epoch, place }, size) => orderOf(epoch).slice(place, place + size),
    course({ epoch, place }, size, count) {
      const left = Math.ceil((training.count - place) / size);
      return { set: training, order: orderOf(epoch), place, size, count: Math.min(count, left) };
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

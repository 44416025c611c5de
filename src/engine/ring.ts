import { log } from "../math/elementary";
import type { WeightArray } from "../experiment/snapshot";
import type { TrainerState } from "./trainer";

/** The parameters of a run as they were after `step` updates. */
export interface Moment {
  readonly step: number;
  /** Passes over the training set by then. */
  readonly epochs: number;
  readonly layers: TrainerState["layers"];
}

/** The first updates are all worth a look. */
const dense = 100;

/** Moments in each doubling of the step after that. */
const perDoubling = 40;

/** Every how many updates a moment is taken: each one up to 100, then a whole number of them, 40 or 50 to a doubling. */
export function spacingAt(step: number): number {
  let from = dense;
  while (2 * from < step) from *= 2;
  return step <= dense ? 1 : Math.floor(from / perDoubling);
}

/** Moments of a run in the order of their steps, within a number of bytes. */
export interface Ring {
  /** Whether there should be a moment after so many updates. */
  wants(step: number): boolean;
  /** Takes a moment later than all others. */
  add(moment: Moment): void;
  /** The newest moment at `step` or before; null before the first. */
  readonly at: (step: number) => Moment | null;
  /** Forgets what came after `step`. */
  cut(step: number): void;
  readonly moments: () => readonly Moment[];
  readonly bytes: () => number;
}

/**
 * Takes as many moments as fit into `cap` bytes. When they don't fit any more, the one goes whose neighbours are closest
 * to each other in proportion (the logarithm of their steps): so the beginning stays the finest part, and the newest and
 * the first stay. New moments then come no closer than those that are left.
 */
export function createRing(cap: number): Ring {
  let moments: Moment[] = [];
  let bytes = 0;
  /** How far apart new ones are at least, as a difference of logarithms. */
  let apart = 0;

  const place = ({ step }: Moment) => log(step + 1);

  function drop(index: number): void {
    const [gone] = moments.splice(index, 1);
    bytes -= bytesOf(gone.layers);
  }

  /** Takes out the one that is missed least; the first and the last only when there is no other. */
  function thin(): void {
    let [least, narrow] = [moments.length - 1, Infinity];
    for (let index = 1; index < moments.length - 1; index++) {
      const gap = place(moments[index + 1]) - place(moments[index - 1]);
      if (gap < narrow) [least, narrow] = [index, gap];
    }
    apart = Math.max(apart, narrow / 2);
    drop(least);
  }

  return {
    wants(step) {
      const last = moments.at(-1);
      if (!last) return apart < Infinity;
      return step > last.step && step % spacingAt(step) === 0 && log(step + 1) - place(last) >= apart;
    },
    add(moment) {
      moments.push(moment);
      bytes += bytesOf(moment.layers);
      for (let over = bytes > cap; over; over = bytes > cap) thin();
    },
    at(step) {
      let [from, to] = [0, moments.length];
      while (from < to) {
        const middle = (from + to) >> 1;
        if (moments[middle].step <= step) from = middle + 1;
        else to = middle;
      }
      return moments[from - 1] ?? null;
    },
    cut(step) {
      while (moments.length > 0 && moments[moments.length - 1].step > step) drop(moments.length - 1);
    },
    moments: () => moments,
    bytes: () => bytes,
  };
}

/** What the numbers of a state take. */
export const bytesOf = (arrays: Readonly<Record<string, readonly WeightArray[]>>): number =>
  Object.values(arrays)
    .flat()
    .reduce((sum, { values }) => sum + values.byteLength, 0);

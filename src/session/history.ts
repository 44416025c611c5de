import type { Experiment } from "../experiment/experiment";
import { changedSetting } from "./compare";

/** Edits of one setting that follow each other faster than this, in ms, are one: a drag. */
const dragPause = 500;

const mostSteps = 200;

/** What can be undone and redone, oldest first and next first. */
export interface History {
  readonly past: readonly Experiment[];
  readonly future: readonly Experiment[];
  /** The setting that the newest step changed, and when it was last changed, in ms. */
  readonly last: { readonly setting: string; readonly at: number } | null;
}

export const emptyHistory: History = { past: [], future: [], last: null };

/** Takes down that `before` became `after` at time `at`; a drag of one setting stays one step. */
export function record({ past, last }: History, before: Experiment, after: Experiment, at: number): History {
  const setting = changedSetting(before, after);
  const dragged = setting !== null && last?.setting === setting && at - last.at < dragPause;
  return {
    past: dragged ? past : [...past, before].slice(-mostSteps),
    future: [],
    last: setting === null ? null : { setting, at },
  };
}

/** One step back from `current`, or null at the beginning. */
export function undone(
  { past, future }: History,
  current: Experiment,
): { history: History; experiment: Experiment } | null {
  const experiment = past.at(-1);
  if (!experiment) return null;
  return { history: { past: past.slice(0, -1), future: [current, ...future], last: null }, experiment };
}

/** One step forward from `current`, or null at the end. */
export function redone(
  { past, future }: History,
  current: Experiment,
): { history: History; experiment: Experiment } | null {
  const [experiment, ...rest] = future;
  if (!experiment) return null;
  return { history: { past: [...past, current], future: rest, last: null }, experiment };
}

import type { WeightChange } from "../engine/api";
import type { Experiment } from "../experiment/experiment";
import { same } from "../experiment/same";
import type { Message } from "../locales/message";

/** When a hand began to move numbers and when it moved them last, in ms, however much later they were written. */
export interface Drag {
  readonly from: number;
  readonly to: number;
}

/** Weights written by hand: one step of undo beside those of the experiment. */
export interface Operation {
  readonly what: Message;
  readonly changes: readonly WeightChange[];
  readonly undo: readonly WeightChange[];
  /** The newest past experiment at the time: the operation comes right after the step that left it. */
  readonly after: Experiment | null;
  /** Of a hand that moved numbers. */
  readonly drag: Drag | null;
  /** Which run's weights they are; a run that begins anew knows nothing of them. */
  readonly run: number;
}

/** Operations that can be undone, oldest first, and redone, next first. */
export interface Operations {
  readonly done: readonly Operation[];
  readonly undone: readonly Operation[];
}

export const noOperations: Operations = { done: [], undone: [] };

/** A hand that moves the same numbers again sooner than after so many ms has never let go. */
const dragPause = 500;

/** Which numbers are written. */
export const places = (changes: readonly WeightChange[]) =>
  changes.map(({ key, name, values }) => [key, name, values.map(([index]) => index)]);

/** The operations with one more; it takes the place of the newest where both are of one drag. */
export function withDone({ done }: Operations, operation: Operation): Operations {
  const last = done.at(-1);
  const dragged =
    last?.drag &&
    operation.drag &&
    operation.drag.from - last.drag.to < dragPause &&
    last.after === operation.after &&
    same(places(last.changes), places(operation.changes));
  return {
    done: dragged ? [...done.slice(0, -1), { ...operation, undo: last.undo }] : [...done, operation],
    undone: [],
  };
}

/** What is left of them in a run. */
export const ofRun = ({ done, undone }: Operations, run: number): Operations => ({
  done: done.filter((operation) => operation.run === run),
  undone: undone.filter((operation) => operation.run === run),
});

/** The operation that is next to be undone, where it is newer than the newest step of the experiment. */
export function nextUndo({ done }: Operations, past: readonly Experiment[]): Operation | null {
  const newest = done.at(-1);
  return newest && newest.after === (past.at(-1) ?? null) ? newest : null;
}

/** The operation that is next to be redone, where it comes before the next step of the experiment. */
export function nextRedo({ undone }: Operations, past: readonly Experiment[]): Operation | null {
  const [next] = undone;
  return next && next.after === (past.at(-1) ?? null) ? next : null;
}

export const wasUndone = ({ done, undone }: Operations): Operations => ({
  done: done.slice(0, -1),
  undone: [...done.slice(-1), ...undone],
});

/** `again` takes the redone operation back. */
export const wasRedone = ({ done, undone }: Operations, again: readonly WeightChange[]): Operations => ({
  done: [...done, ...undone.slice(0, 1).map((operation) => ({ ...operation, undo: again }))],
  undone: undone.slice(1),
});

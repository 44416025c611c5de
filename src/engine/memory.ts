import type { Experiment } from "../experiment/experiment";
import type { Parts } from "../experiment/snapshot";
import { same } from "../experiment/same";
import { createAnchors, type Anchors } from "./anchors";
import type { Kept } from "./keep";
import { createRing, type Moment } from "./ring";

/** What a page gives for the past of a run unless it says otherwise, in bytes. */
export const usualRoom = 128e6;

/** The share of the room that is for states to go on from; the rest is for moments to look at. */
const anchored = 1 / 4;

/** An experiment, and the step after which it was trained. */
interface Edit {
  readonly step: number;
  readonly experiment: Experiment;
}

/** How to get to a step once more: from a state, through each experiment from its step on. */
interface Way {
  readonly from: Kept;
  /** The first one begins at the state. */
  readonly edits: readonly Edit[];
}

/** What is remembered, to be remembered elsewhere. */
interface Past {
  readonly edits: readonly Edit[];
  readonly moments: readonly Moment[];
  readonly anchors: ReturnType<Anchors["all"]>;
}

/** The past of a run: moments to look at, fewer states to go on from, and what was changed on the way. */
export interface Memory {
  /** An experiment takes over after so many updates. */
  began(step: number, experiment: Experiment): void;
  /** Whether the state after so many updates should be remembered. */
  wants(step: number): boolean;
  /** Remembers a state. */
  take(kept: Kept, epochs: number): void;
  /** The newest moment at `step` or before. */
  at(step: number): Moment | null;
  /** The shortest way to `step`; null before the first state. */
  wayTo(step: number): Way | null;
  /** Forgets what came after `step`. */
  cut(step: number): void;
  /** Another memory of the same past, within `room` bytes. */
  copy(room: number): Memory;
  /** Grows with every change of what is remembered. */
  version(): number;
  read(): Parts["kept"];
}

/** Remembers within `room` bytes. */
export function createMemory(room = usualRoom, past?: Past): Memory {
  const ring = createRing(room * (1 - anchored));
  const anchors = createAnchors(room * anchored);
  let edits: readonly Edit[] = past?.edits ?? [];
  let version = 0;
  /** What was written by hand can't be learned again: the state after it has to stay. */
  let written = false;
  for (const moment of past?.moments ?? []) ring.add(moment);
  for (const { anchor, firm } of past?.anchors ?? []) anchors.add(anchor, firm);
  return {
    began(step, experiment) {
      const before = edits.at(-1)?.experiment;
      if (before === experiment) return;
      written = before !== undefined && same(before, experiment);
      edits = [...edits.filter((edit) => edit.step < step), { step, experiment }];
      // What there was to go on from at this very step was before the edit.
      anchors.cut(step - 1);
    },
    wants: (step) => written || ring.wants(step) || anchors.wants(step),
    take(kept, epochs) {
      const { step, layers } = kept.state;
      if (ring.wants(step)) ring.add({ step, epochs, layers });
      if (written || anchors.wants(step)) anchors.add(kept, written);
      written = false;
      version++;
    },
    at: ring.at,
    wayTo(step) {
      const from = anchors.before(step);
      if (!from) return null;
      const first = edits.findLast((edit) => edit.step <= from.state.step) ?? edits[0];
      const later = edits.filter((edit) => edit.step > from.state.step && edit.step < step);
      return { from, edits: [{ ...first, step: from.state.step }, ...later] };
    },
    cut(step) {
      ring.cut(step);
      anchors.cut(step);
      edits = edits.filter((edit) => edit.step <= step);
      version++;
    },
    copy: (within) => createMemory(within, { edits, moments: ring.moments(), anchors: anchors.all() }),
    version: () => version,
    read: () => ({
      steps: Float32Array.from(ring.moments(), (moment) => moment.step),
      bytes: ring.bytes() + anchors.bytes(),
      room,
    }),
  };
}

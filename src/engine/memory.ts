import type { Experiment } from "../experiment/experiment";
import type { Parts } from "../experiment/snapshot";
import { createAnchors } from "./anchors";
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
  /** Grows with every change of what is remembered. */
  version(): number;
  read(): Parts["kept"];
}

/** Remembers within `room` bytes. */
export function createMemory(room = usualRoom): Memory {
  const ring = createRing(room * (1 - anchored));
  const anchors = createAnchors(room * anchored);
  let edits: readonly Edit[] = [];
  let version = 0;
  return {
    began(step, experiment) {
      if (edits.at(-1)?.experiment === experiment) return;
      edits = [...edits.filter((edit) => edit.step < step), { step, experiment }];
      // What there was to go on from at this very step was before the edit.
      anchors.cut(step - 1);
    },
    wants: (step) => ring.wants(step) || anchors.wants(step),
    take(kept, epochs) {
      const { step, layers } = kept.state;
      if (ring.wants(step)) ring.add({ step, epochs, layers });
      if (anchors.wants(step)) anchors.add(kept);
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
    version: () => version,
    read: () => ({
      steps: Float32Array.from(ring.moments(), (moment) => moment.step),
      bytes: ring.bytes() + anchors.bytes(),
      room,
    }),
  };
}

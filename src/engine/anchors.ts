import type { Kept } from "./keep";
import { bytesOf } from "./ring";

/** The most that are kept. */
const most = 128;

/** States that a run can go on from, bit for bit, at even distances, so that no step is far behind one. */
export interface Anchors {
  wants(step: number): boolean;
  add(anchor: Kept): void;
  /** The newest at `step` or before; null before the first. */
  before(step: number): Kept | null;
  /** Forgets what came after `step`. */
  cut(step: number): void;
  readonly bytes: () => number;
}

/**
 * Takes states into `cap` bytes; the first one stays in any case. When they are full, every second one goes, and the next
 * come twice as far apart.
 */
export function createAnchors(cap: number): Anchors {
  let held: readonly { readonly anchor: Kept; readonly step: number; readonly size: number }[] = [];
  let spacing = 1;

  const bytes = () => held.reduce((sum, { size }) => sum + size, 0);

  return {
    wants(step) {
      const last = held.at(-1);
      return !last || (last.step < step && step % spacing === 0);
    },
    add(anchor) {
      const { step, layers, slots } = anchor.state;
      held = [...held, { anchor, step, size: bytesOf(layers) + bytesOf(slots) }];
      while (held.length > 1 && (held.length > most || bytes() > cap)) {
        spacing *= 2;
        held = held.filter((each, index) => index === 0 || each.step % spacing === 0);
      }
    },
    before: (step) => held.findLast((each) => each.step <= step)?.anchor ?? null,
    cut(step) {
      held = held.filter((each) => each.step <= step);
    },
    bytes,
  };
}

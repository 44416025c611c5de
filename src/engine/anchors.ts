import type { Kept } from "./keep";
import { bytesOf } from "./ring";

/** The most that are kept. */
const most = 128;

/** States that a run can go on from, bit for bit, at even distances, so that no step is far behind one. */
export interface Anchors {
  wants(step: number): boolean;
  /** Takes a state; one that is `firm` stays when others go: what came before it does not lead to it. */
  add(anchor: Kept, firm?: boolean): void;
  /** The newest at `step` or before; null before the first. */
  before(step: number): Kept | null;
  /** Forgets what came after `step`. */
  cut(step: number): void;
  readonly all: () => readonly { readonly anchor: Kept; readonly firm: boolean }[];
  readonly bytes: () => number;
}

/**
 * Takes states into `cap` bytes; the first one stays in any case. When they are full, every second one goes, and the next
 * come twice as far apart.
 */
export function createAnchors(cap: number): Anchors {
  let held: readonly { readonly anchor: Kept; readonly firm: boolean; readonly step: number; readonly size: number }[] =
    [];
  let spacing = 1;

  const bytes = () => held.reduce((sum, { size }) => sum + size, 0);

  return {
    wants(step) {
      const last = held.at(-1);
      return !last || (last.step < step && step % spacing === 0);
    },
    add(anchor, firm = false) {
      const { step, layers, slots } = anchor.state;
      held = [...held, { anchor, firm, step, size: bytesOf(layers) + bytesOf(slots) }];
      const stays = (index: number) => index === 0 || held[index].firm;
      while (held.some((_, index) => !stays(index)) && (held.length > most || bytes() > cap)) {
        spacing *= 2;
        held = held.filter((each, index) => stays(index) || each.step % spacing === 0);
      }
    },
    before: (step) => held.findLast((each) => each.step <= step)?.anchor ?? null,
    cut(step) {
      held = held.filter((each) => each.step <= step);
    },
    all: () => held,
    bytes,
  };
}

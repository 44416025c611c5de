import type { PartName, Snapshot } from "../experiment/snapshot";

/** Completes answers by the parts that the page has already. */
export interface Newest {
  /** The parts that needn't be sent, by their numbers. */
  known(): Snapshot["made"];
  /** The answer with all the parts that were asked for. */
  complete(answer: Snapshot): Snapshot;
  /** Another engine answers from now on. */
  forget(): void;
}

/** A part that was not made anew stays the same object, so that nothing made from it is made anew either. */
export function createNewest(): Newest {
  let newest: Snapshot | null = null;
  return {
    known: () => newest?.made,
    complete(answer) {
      const names = Object.keys(answer.made ?? answer.parts) as PartName[];
      const parts = Object.fromEntries(names.map((name) => [name, answer.parts[name] ?? newest?.parts[name]]));
      newest = { ...answer, parts };
      return newest;
    },
    forget() {
      newest = null;
    },
  };
}

import type { Probe } from "./probe";

/** The moments of the run that can be looked at. */
export const kept: Probe<"kept"> = {
  asks: ({ newest }) => newest.memory.version(),
  weights: false,
  read: ({ newest }) => newest.memory.read(),
};

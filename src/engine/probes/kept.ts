import type { Probe } from "./probe";

/** The moments of the run that can be looked at. */
export const kept: Probe<"kept"> = {
  asks: ({ run }) => run.memory.version(),
  weights: false,
  read: ({ run }) => run.memory.read(),
};

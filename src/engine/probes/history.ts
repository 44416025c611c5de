import type { Probe } from "./probe";

/** The curves of the run. */
export const history: Probe<"history"> = { read: ({ newest }) => newest.curves.read() };

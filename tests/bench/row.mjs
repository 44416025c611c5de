import { spreadOf } from "./statistics.mjs";

/** A row of the table: a figure of every round, its unit, and under which key a goal may stand. */
export const row = (what, values, unit, goal = "") => ({ what, ...spreadOf(values), unit, goal });

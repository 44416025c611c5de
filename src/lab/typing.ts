import type { Typed } from "../ui/slidingWindow/NumberGrid";

/** The largest magnitude that is typed into a grid of the lab, unless its setting takes less. */
const usualLimit = 1_000_000;

/** Cells that take every number up to `limit`; with a step they can be dragged too. */
export const typing = (
  put: (row: number, column: number, value: number) => void,
  { step, limit = usualLimit }: { readonly step?: number; readonly limit?: number } = {},
): Typed => ({
  limit,
  step,
  take(row, column, value) {
    put(row, column, value);
    return null;
  },
});

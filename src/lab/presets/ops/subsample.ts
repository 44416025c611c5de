import type { PresetOp } from "../preset";

/** Every second row and column is left out: which ones, odd or even, counts from 1. */
export const subsample: PresetOp = ({ input, dropRows, dropCols }) => ({
  bench: "transform",
  values: {
    picture: input,
    act: "drop",
    firstRow: dropRows === "odd" ? 2 : 1,
    firstColumn: dropCols === "odd" ? 2 : 1,
  },
});

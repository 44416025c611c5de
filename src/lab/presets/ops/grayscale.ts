import type { PresetOp } from "../preset";

/** Some colours in a row, made grey. */
export const grayscale: PresetOp = ({ input }) => ({
  bench: "pixels",
  values: { picture: [input], row: 1, column: 1 },
});

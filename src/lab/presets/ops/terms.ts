import type { PresetOp } from "../preset";

/** The products of one window: a picture as large as the kernel. */
export const terms: PresetOp = ({ input, kernel, order }) => ({
  bench: "slide",
  values: { input, kernel, at: 1, shown: "all", order: order === "column" ? "columns" : "rows" },
});

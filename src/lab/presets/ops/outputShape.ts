import type { PresetOp } from "../preset";

/** How often a window fits along one side. */
export const outputShape: PresetOp = ({ input, kernel, stride, padding, dilation }) => ({
  bench: "fit",
  values: { length: input, kernel, stride, padding, dilation },
});

import type { PresetOp } from "../preset";
import type { Grid } from "../../../settings";

/** Two kernels one after the other, as one. */
export const kernelCompose: PresetOp = ({ kernel, kernel2 }) => ({
  bench: "kernels",
  values: { kernel: kernel as Grid, divide: 1, with: "compose", kernel2: kernel2 as Grid, divide2: 1 },
});

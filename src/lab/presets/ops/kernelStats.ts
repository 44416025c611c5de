import type { PresetOp } from "../preset";
import { tidy } from "../../../settings";

/** The sum and the range of one kernel. */
export const kernelStats: PresetOp = ({ kernel, scale }) => ({
  bench: "kernels",
  values: { kernel: kernel, divide: tidy(1 / Number(scale ?? 1)) },
});

import type { PresetOp } from "../preset";
import type { Grid } from "../../../settings";

/** Two kernels added. */
export const kernelSum: PresetOp = ({ kernels }) => {
  const [kernel, kernel2] = kernels as readonly Grid[];
  return { bench: "kernels", values: { kernel, divide: 1, with: "sum", kernel2, divide2: 1 } };
};

import type { PresetOp } from "../preset";

/** Two kernels one after the other, as one. */
export const kernelCompose: PresetOp = ({ kernel, kernel2 }) => ({
  bench: "kernels",
  values: { kernel: kernel, divide: 1, with: "compose", kernel2: kernel2, divide2: 1 },
});

import type { PresetOp } from "../preset";

const filled = ([height, width]: readonly number[], value: number) =>
  Array.from({ length: height }, () => Array.from({ length: width }, () => value));

/** How often each cell is read: only the sizes matter, the numbers are none. */
export const coverageMap: PresetOp = ({ input, kernel, stride, padding, dilation }) => ({
  bench: "slide",
  values: {
    input: filled(input as number[], 0),
    kernel: filled(kernel as number[], 1),
    stride,
    padding: String(padding),
    dilation,
    coverage: true,
    at: 1,
    shown: "all",
  },
});

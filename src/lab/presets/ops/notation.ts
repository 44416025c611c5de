import type { PresetOp } from "../preset";
import { stackOf } from "./links";

/** One convolution in the letters of lectures. */
export const notation: PresetOp = ({ input }) => {
  const { m, nH, nW, nCprev, f, p, s, nC } = input as Readonly<Record<string, number>>;
  return {
    bench: "shapes",
    values: { input: [nH, nW, nCprev], stack: stackOf([{ type: "conv", f, p, s, k: nC }]), batch: m },
  };
};

import type { PresetOp } from "../preset";
import { stackOf } from "./links";

interface Counted {
  readonly type: "conv" | "dense";
  readonly f: number;
  readonly cin: number;
  readonly cout: number;
  readonly in: number;
  readonly out: number;
}

/** A picture large enough for any window; how large it is doesn't matter to the count. */
const side = 28;

/** Parameters of some layers: what arrives at the first of them follows from it. */
export const paramCount: PresetOp = ({ layers }) => {
  const counted = layers as readonly Counted[];
  const [first] = counted;
  return {
    bench: "shapes",
    values: {
      input: first.type === "dense" ? [first.in] : [side, side, first.cin],
      stack: stackOf(counted.map(({ type, f, cout, out }) => ({ type, f, k: type === "dense" ? out : cout }))),
    },
  };
};

import type { PresetOp } from "../preset";
import { stackOf } from "./links";

/** A picture large enough for the deepest example. */
const input = [32, 32, 1];

/** How much of the input one cell sees behind each layer. */
export const receptiveField: PresetOp = ({ layers }) => ({
  bench: "shapes",
  values: {
    input,
    stack: stackOf(
      (layers as readonly { k: number; s: number; d: number }[]).map(({ k, s, d }) => ({ type: "conv", f: k, s, d })),
    ),
  },
});

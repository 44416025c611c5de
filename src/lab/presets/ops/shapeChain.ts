import type { PresetOp } from "../preset";
import { stackOf, type Link } from "./links";

/** A chain of layers: what comes out of each, and what each learns. */
export const shapeChain: PresetOp = ({ input, layers }) => ({
  bench: "shapes",
  values: { input, stack: stackOf(layers as readonly Link[]) },
});

import type { Grid } from "../../../settings";
import { stackOf } from "../../stacks";
import type { PresetOp } from "../preset";

type Nested = Parameters<typeof stackOf>[0];

const set =
  (summary: "max" | "average"): PresetOp =>
  ({ input, size, stride, padding }) => {
    const deep = Array.isArray((input as Grid)[0][0]);
    return {
      bench: "pooling",
      values: { input: deep ? stackOf(input as Nested) : [input], window: size, stride, padding, summary },
    };
  };

/** The maximum of each window, and what else pooling keeps. */
export const maxPool = set("max");

/** The average of each window. */
export const avgPool = set("average");

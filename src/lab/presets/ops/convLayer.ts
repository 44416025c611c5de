import type { Stack } from "../../../settings";
import { stackOf } from "../../stacks";
import type { PresetOp } from "../preset";

type Nested = Parameters<typeof stackOf>[0];

/** A layer of filters on an input with channels. */
export const convLayer: PresetOp = ({ input, kernels, bias, activation, stride, padding }) => ({
  bench: "volume",
  values: {
    input: stackOf(input as Nested),
    filters: (kernels as readonly Nested[]).map((kernel): Stack => stackOf(kernel)),
    bias: [bias],
    relu: activation === "relu",
    stride,
    padding: String(padding),
  },
});

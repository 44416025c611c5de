import { message } from "../../../locales/message";
import { formatShape } from "../../../math/shape";
import type { Kind } from "../kind";
import { count } from "../settings";

const settings = {
  units: count("Units", "How many units; each reads every number that arrives.", 10, 10_000_000),
};

/** The fully connected layer. */
export const dense: Kind<typeof settings> = {
  label: "dense",
  settings,
  letters: { units: "" },
  title: ({ units }) => message("dense ×{units}", { units }),
  outputShape: (input, { units }) =>
    input.length === 1
      ? [units]
      : message("A dense layer takes one row of numbers; maps of {shape} arrive. Put “flatten” before it.", {
          shape: formatShape(input),
        }),
  learned: ([inputs], { units }) => ({ weights: inputs * units, biases: units }),
  multiplications: ([inputs], _, { units }) => inputs * units,
  field: () => "all",
};

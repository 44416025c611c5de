import { message } from "../../../locales/message";
import { sizeOf } from "../../../math/shape";
import type { Kind } from "../kind";

/** All numbers in one row. */
export const flatten: Kind = {
  label: "flatten",
  settings: {},
  letters: {},
  title: () => message("flatten"),
  outputShape: (input) => [sizeOf(input)],
  learned: () => ({ weights: 0, biases: 0 }),
  multiplications: () => 0,
  field: () => "cell",
};

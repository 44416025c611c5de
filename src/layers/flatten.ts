import { message } from "../locales/message";
import { sizeOf } from "../math/shape";
import type { LayerType } from "./layer";

/** The same numbers in one row: row by row, cell by cell, channel by channel. */
export const flatten: LayerType = {
  label: "flatten",
  summary: "Lays all maps out in one row of numbers for the dense layers.",
  settings: {},
  title: () => message("flatten"),
  outputShape: (input) => [sizeOf(input)],
  weights: () => [],
  field: () => "cell",
  multiplications: () => 0,
  apply: (tf, x) => tf.reshape(x, [x.shape[0], x.size / x.shape[0]]),
  keras: () => ({ className: "Flatten", config: {} }),
};

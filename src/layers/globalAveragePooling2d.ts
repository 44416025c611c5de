import { message } from "../locales/message";
import type { LayerType } from "./layer";
import { needsPicture } from "./windows";

/** One number a channel: its mean over the whole picture. */
export const globalAveragePooling2d: LayerType = {
  label: "global average",
  summary: "Turns each map into one number, its mean.",
  settings: {},
  title: () => message("global average"),
  outputShape: (input) => (input.length === 3 ? [input[2]] : needsPicture(input)),
  weights: () => [],
  field: () => "all",
  multiplications: () => 0,
  apply: (tf, x) => tf.mean(x, [1, 2]),
  keras: () => ({ className: "GlobalAveragePooling2D", config: {} }),
};

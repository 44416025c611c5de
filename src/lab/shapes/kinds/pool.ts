import { isMessage, message } from "../../../locales/message";
import { formatShape } from "../../../math/shape";
import { slide } from "../../../layers/windows";
import { toggle } from "../../../settings";
import type { Kind } from "../kind";
import { padding, stride, windowSize } from "../settings";

const settings = {
  window: windowSize([2, 2]),
  stride: stride([2, 2]),
  padding,
  learned: toggle({
    label: "Learned",
    help: "The pooling of 1998: each map’s sum is multiplied by one learned number, and one is added.",
    default: false,
  }),
};

/** Pooling, of whatever sort: it keeps the channels apart and, but for its early form, learns nothing. */
export const pool: Kind<typeof settings> = {
  label: "pool",
  settings,
  letters: { window: "", stride: "s", padding: "p", learned: "t" },
  title: ({ window }) => message("pool {size}", { size: formatShape(window) }),
  outputShape(input, values) {
    const sides = slide(input, { ...values, kernel: values.window, dilation: [1, 1] });
    return isMessage(sides) ? sides : [...sides, input[2]];
  },
  learned: ([, , channels], { learned }) =>
    learned ? { weights: channels, biases: channels } : { weights: 0, biases: 0 },
  multiplications: (_, [height, width, channels], { learned }) => (learned ? height * width * channels : 0),
  field: ({ window, stride: step }) => ({ kernel: window, stride: step, dilation: [1, 1] }),
};

import { message } from "../locales/message";
import { number } from "../settings";
import type { LayerType } from "./layer";

const settings = {
  rate: number({
    label: "Rate",
    help: "The share of numbers that is set to zero at each training step.",
    default: 0.5,
    min: 0,
    max: 0.95,
    step: 0.05,
  }),
};

/** Inverted dropout: what stays is enlarged, so that nothing changes on average and nothing at all outside training. */
export const dropout: LayerType<typeof settings> = {
  label: "dropout",
  summary: "Silences a random share of the numbers while training, so that no unit can rely on a single other.",
  settings,
  title: ({ rate }) => message("dropout {rate}", { rate }),
  outputShape: (input) => input,
  weights: () => [],
  field: () => "cell",
  multiplications: () => 0,
  apply(tf, x, _weights, { rate }, context) {
    if (!context.training || rate === 0) return x;
    const mask = context.uniform(x.size).map((draw) => (draw >= rate ? 1 / (1 - rate) : 0));
    return tf.mul(x, tf.tensor(mask, x.shape));
  },
  keras: ({ rate }) => ({ className: "Dropout", config: { rate } }),
};

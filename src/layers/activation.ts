import { message } from "../locales/message";
import { activate, activations, activationSetting } from "./activations";
import { kerasActivation } from "./keras";
import type { LayerType } from "./layer";

const settings = { function: activationSetting("relu") };

/** An activation function as a layer of its own, for what stands between a sum and its curve. */
export const activation: LayerType<typeof settings> = {
  label: "activation",
  summary: "Sends every number through a curve.",
  settings,
  title: (values) => message(activations[values.function].label),
  outputShape: (input) => input,
  weights: () => [],
  field: () => "cell",
  multiplications: () => 0,
  apply: (tf, x, _weights, values) => activate(tf, x, values.function),
  keras: (values) => ({ className: "Activation", config: { activation: kerasActivation(values.function) } }),
};

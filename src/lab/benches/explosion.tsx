import { message } from "../../locales/message";
import { bench } from "../bench";
import { explode } from "../explosion/explode";
import { ExplosionBench } from "../explosion/ExplosionBench";
import { explosionSettings } from "../explosion/settings";

/** How many weights a first layer needs when it is fully connected, and when it slides. */
export const explosion = bench({
  title: message("How weights explode"),
  summary: message(
    "Every pixel and colour is one input. See what a fully connected layer pays for that, and a convolution.",
  ),
  settings: explosionSettings,
  Component: ExplosionBench,
  describe(values) {
    const { features, dense, convolution } = explode(values);
    return message(
      "{features, number} inputs: {dense, number} weights fully connected, {convolution, number} in a convolution.",
      { features, dense: dense.weights, convolution: convolution.weights },
    );
  },
});

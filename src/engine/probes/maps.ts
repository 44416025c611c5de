import type { Probe } from "./probe";
import { shownOf } from "./shown";

/** What each layer answers to the shown example. */
export const maps: Probe<"maps"> = {
  asks: ({ focus, peeks }) => [focus.example, peeks > 0],
  async read(scene) {
    const { trainer, network } = scene.run;
    const answers = await trainer.activations(shownOf(scene).input, 1);
    return network.layers.map(({ spec, output }, index) => ({ key: spec.key, shape: output, values: answers[index] }));
  },
};

import type { Probe } from "./probe";
import { shownOf } from "./shown";

/** The shown example and what the network answers to it. */
export const example: Probe<"example"> = {
  asks: ({ focus, peeks }) => [focus.example, peeks > 0],
  async read(scene) {
    const { run } = scene;
    const { input, label, factors } = shownOf(scene);
    return {
      shape: run.data.inputShape,
      input: input.slice(),
      label,
      factors: factors && factors.slice(),
      output: await run.trainer.predict(input, 1),
    };
  },
};

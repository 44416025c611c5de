import type { Probe } from "./probe";
import { shownOf } from "./shown";

/** The shown example and what the network answers to it. */
export const example: Probe<"example"> = {
  asks: ({ focus, peeks }) => [focus.example, peeks > 0],
  async read(scene) {
    const { data, trainer } = scene.run;
    const { input, picture, label, factors } = shownOf(scene);
    return {
      shape: data.inputShape,
      input: input.slice(),
      picture: picture.slice(),
      label,
      factors: factors && factors.slice(),
      output: await trainer.predict(input, 1),
    };
  },
};

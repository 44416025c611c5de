import { number } from "../settings";
import type { Tonal } from "./augmentation";

/** Red, green and blue each become stronger or weaker, as in light of another colour. */
export const colour: Tonal = {
  strength: number({
    label: "colour",
    help: "How much red, green and blue may each grow or shrink, as in light of another colour.",
    default: 30,
    min: 0,
    max: 80,
    step: 5,
    unit: "%",
  }),
  suits: ([, , channels]) => channels === 3,
  paint(picture, [, , channels], strength, chance) {
    for (let channel = 0; channel < channels; channel++) {
      const times = 1 + (chance.around(channel) * strength) / 100;
      for (let at = channel; at < picture.length; at += channels) picture[at] = Math.min(1, times * picture[at]);
    }
  },
};

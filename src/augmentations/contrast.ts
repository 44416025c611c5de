import { number } from "../settings";
import type { Tonal } from "./augmentation";

/** Cells go away from the mean of their picture, or towards it. */
export const contrast: Tonal = {
  strength: number({
    label: "contrast",
    help: "How much the differences within a picture may grow or shrink.",
    default: 40,
    min: 0,
    max: 90,
    step: 5,
    unit: "%",
  }),
  paint(picture, _, strength, chance) {
    let mean = 0;
    for (let at = 0; at < picture.length; at++) mean += picture[at];
    mean /= picture.length;
    const times = 1 + (chance.around(0) * strength) / 100;
    for (let at = 0; at < picture.length; at++)
      picture[at] = Math.min(1, Math.max(0, mean + times * (picture[at] - mean)));
  },
};

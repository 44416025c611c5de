import { number } from "../settings";
import type { Geometric } from "./augmentation";
import { compose } from "./warp";

/** Left and right change places. */
export const mirror: Geometric = {
  strength: number({
    label: "mirror",
    help: "How many of the pictures have left and right changed over.",
    default: 50,
    min: 0,
    max: 100,
    step: 5,
    unit: "%",
  }),
  move(warp, strength, chance) {
    if (chance.uniform(0) < strength / 100) compose(warp, -1, 0, 0, 1);
  },
};

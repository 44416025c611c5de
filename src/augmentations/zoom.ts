import { number } from "../settings";
import type { Geometric } from "./augmentation";
import { compose } from "./warp";

/** About the middle. */
export const zoom: Geometric = {
  strength: number({
    label: "zoom",
    help: "How much larger or smaller the picture may become.",
    default: 20,
    min: 0,
    max: 50,
    step: 5,
    unit: "%",
  }),
  move(warp, strength, chance) {
    const scale = 1 / (1 + (chance.around(0) * strength) / 100);
    compose(warp, scale, 0, 0, scale);
  },
};

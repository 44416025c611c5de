import { number } from "../settings";
import type { Tonal } from "./augmentation";

/** The same number is added to every cell. */
export const brightness: Tonal = {
  strength: number({
    label: "brightness",
    help: "How much every cell of a picture may be raised or lowered, as a share of the whole range.",
    default: 20,
    min: 0,
    max: 80,
    step: 5,
    unit: "%",
  }),
  paint(picture, _, strength, chance) {
    const more = (chance.around(0) * strength) / 100;
    for (let at = 0; at < picture.length; at++) picture[at] = Math.min(1, Math.max(0, picture[at] + more));
  },
};

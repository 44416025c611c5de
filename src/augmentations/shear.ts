import { cos, sin } from "../math/elementary";
import { number } from "../settings";
import type { Geometric } from "./augmentation";
import { compose } from "./warp";

/** Rows slide along each other, as in slanted writing; the middle one stays. */
export const shear: Geometric = {
  strength: number({
    label: "shear",
    help: "How far upright lines may lean to either side.",
    default: 10,
    min: 0,
    max: 45,
    step: 5,
    unit: "°",
  }),
  move(warp, strength, chance) {
    const angle = (chance.around(0) * strength * Math.PI) / 180;
    compose(warp, 1, sin(angle) / cos(angle), 0, 1);
  },
};

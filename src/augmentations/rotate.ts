import { cos, sin } from "../math/elementary";
import { number } from "../settings";
import type { Geometric } from "./augmentation";
import { compose } from "./warp";

/** About the middle, to either side. */
export const rotate: Geometric = {
  strength: number({
    label: "rotate",
    help: "How far the picture may be turned to either side.",
    default: 15,
    min: 0,
    max: 180,
    step: 5,
    unit: "°",
  }),
  move(warp, strength, chance) {
    const angle = (chance.around(0) * strength * Math.PI) / 180;
    const [c, s] = [cos(angle), sin(angle)];
    compose(warp, c, s, -s, c);
  },
};

import { number } from "../settings";
import type { Geometric } from "./augmentation";
import { compose } from "./warp";

/** By whole cells, so that nothing is blurred. */
export const shift: Geometric = {
  strength: number({
    label: "shift",
    help: "How far the picture may be moved in any direction. Its edge goes on where nothing is left.",
    default: 2,
    min: 0,
    max: 12,
    whole: true,
    unit: "px",
  }),
  move(warp, strength, chance) {
    compose(warp, 1, 0, 0, 1, -chance.whole(0, strength), -chance.whole(1, strength));
  },
};

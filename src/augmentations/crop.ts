import { number } from "../settings";
import type { Geometric } from "./augmentation";
import { compose } from "./warp";

/** A window of chance, as large as the whole picture again. */
export const crop: Geometric = {
  strength: number({
    label: "crop",
    help: "How much of each side may be cut away. What is left fills the picture again.",
    default: 20,
    min: 0,
    max: 50,
    step: 5,
    unit: "%",
  }),
  move(warp, strength, chance) {
    const share = 1 - (chance.uniform(0) * strength) / 100;
    const room = (1 - share) / 2;
    const [x, y] = [room * (warp.width - 1), room * (warp.height - 1)];
    compose(warp, share, 0, 0, share, x * chance.around(1), y * chance.around(2));
  },
};

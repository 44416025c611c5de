import { number } from "../settings";
import type { Geometric } from "./augmentation";
import { shareOf } from "./chance";
import { nodes } from "./warp";

/**
 * Bends the picture as if it were printed on rubber: each node is moved by chance, what lies between goes along. After
 * Simard, Steinkraus & Platt, "Best practices for convolutional neural networks", 2003, with a coarse grid in the place of
 * the smoothed field.
 */
export const elastic: Geometric = {
  strength: number({
    label: "elastic",
    help: "How far parts of the picture may be pulled away from each other, as on rubber.",
    default: 1.5,
    min: 0,
    max: 5,
    step: 0.5,
    unit: "px",
  }),
  move(warp, strength, chance) {
    const { bend } = warp;
    for (let node = 0; node < nodes * nodes; node++) {
      const words = chance.words(node);
      bend[2 * node] = (2 * shareOf(words[0]) - 1) * strength;
      bend[2 * node + 1] = (2 * shareOf(words[1]) - 1) * strength;
    }
    warp.bent = true;
  },
};

import { cos, sin } from "../math/elementary";
import { inside, twoClasses } from "./points/points";

const turns = 1.75;
const goldenRatio = 0.6180339887498949;

/** Two arms around each other. Multiples of the golden ratio lie evenly on an arm, however many there are. */
export const spiral = twoClasses(
  { label: "Spiral", summary: "Untwist two arms that wind around each other.", noise: 0.1 },
  (chance, positive, noise, order) => {
    const along = (order * goldenRatio + 0.5) % 1;
    const angle = turns * along * 2 * Math.PI + (positive ? 0 : Math.PI);
    const distance = 5 * along;
    return inside((attempt) => [
      distance * sin(angle) + noise * chance.normal(2 * attempt),
      distance * cos(angle) + noise * chance.normal(2 * attempt + 1),
    ]);
  },
);

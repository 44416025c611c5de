import { cos, sin } from "../math/elementary";
import { number } from "../settings";
import { inside, straying, twoClasses } from "./points/points";

const goldenRatio = 0.6180339887498949;

/** Where the arms begin, as a share of their length: at the very middle they would meet. */
const start = 0.08;

/** Two arms around each other. Multiples of the golden ratio lie evenly on an arm, however many there are. */
export const spiral = twoClasses(
  {
    label: "Spiral",
    summary: "Untwist two arms that wind around each other.",
    settings: {
      ...straying(0.1),
      turns: number({
        label: "turns",
        help: "How often each arm winds around the middle. Every turn more takes longer to learn.",
        default: 1.25,
        min: 0.5,
        max: 2.5,
        step: 0.25,
      }),
    },
  },
  (chance, positive, { noise, turns }, order) => {
    const along = start + (1 - start) * ((order * goldenRatio + 0.5) % 1);
    const angle = turns * along * 2 * Math.PI + (positive ? 0 : Math.PI);
    const distance = 5 * along;
    return inside((attempt) => [
      distance * sin(angle) + noise * chance.normal(2 * attempt),
      distance * cos(angle) + noise * chance.normal(2 * attempt + 1),
    ]);
  },
);

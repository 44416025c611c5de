import { cos, sin } from "../math/elementary";
import { inside, straying, twoClasses } from "./points/points";

/** Half circles of radius 3 that reach into each other. */
export const moons = twoClasses(
  { label: "Moons", summary: "Part two half moons that reach into each other.", settings: straying(0.1) },
  (chance, positive, { noise }) => {
    const angle = Math.PI * chance.uniform(0);
    const side = positive ? -1 : 1;
    const x = side * (3 * cos(angle) - 1.5);
    const y = side * (3 * sin(angle) - 0.75);
    return inside((attempt) => [
      x + 3 * noise * chance.normal(2 * attempt + 1),
      y + 3 * noise * chance.normal(2 * attempt + 2),
    ]);
  },
);

import { jitter } from "./points/jitter";
import { straying, twoClasses } from "./points/points";

/** Free space on either side of each axis. */
const padding = 0.3;

/** The four corners of a square: +1 where x and y have the same sign. */
export const quadrants = twoClasses(
  { label: "Quadrants", summary: "Tell the four corners apart: opposite ones belong together.", settings: straying(0) },
  (chance, positive, { noise }) => {
    const x = padding + 5 * chance.uniform(0);
    const y = padding + 5 * chance.uniform(1);
    const right = chance.integer(2, 2) === 0;
    const above = right === positive;
    return jitter(chance, [right ? x : -x, above ? y : -y], noise);
  },
);

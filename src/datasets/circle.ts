import { cos, sin } from "../math/elementary";
import { jitter } from "./points/jitter";
import { straying, twoClasses } from "./points/points";

const radius = 5;

/** A disc of half the radius inside a ring from 0.7 of the radius on. */
export const circle = twoClasses(
  { label: "Circle", summary: "Find the border around a disc inside a ring.", settings: straying(0) },
  (chance, positive, { noise }) => {
    const share = chance.uniform(0);
    const distance = radius * (positive ? 0.5 * share : 0.7 + 0.3 * share);
    const angle = 2 * Math.PI * chance.uniform(1);
    return jitter(chance, [distance * sin(angle), distance * cos(angle)], noise);
  },
);

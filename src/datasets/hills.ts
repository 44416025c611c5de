import { exp } from "../math/elementary";
import { surface } from "./points/points";

/** Centres of hills and of hollows, and which they are. */
const bumps = [
  [-4, 2.5, 1],
  [0, 2.5, -1],
  [4, 2.5, 1],
  [-4, -2.5, -1],
  [0, -2.5, 1],
  [4, -2.5, -1],
] as const;

/** Twice the square of a bump's width. */
const width = 2 * 1.2 * 1.2;

/** Three hills and three hollows in turn, each a bell of height 1. */
export const hills = surface(
  { label: "Hills", summary: "Learn the heights of a land with three hills and three hollows." },
  0.05,
  (x, y) =>
    bumps.reduce((sum, [across, up, sign]) => {
      const [dx, dy] = [x - across, y - up];
      return sum + sign * exp(-(dx * dx + dy * dy) / width);
    }, 0),
);

import { surface } from "./points/points";

/** A tilted plane, from −1 at the lower left corner to 1 at the upper right. */
export const plane = surface(
  { label: "Plane", summary: "Learn the height of a tilted plane at every place." },
  0.05,
  (x, y) => (x + y) / 12,
);

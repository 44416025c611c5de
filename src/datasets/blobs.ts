import { inside, straying, twoClasses } from "./points/points";

/** Two round clouds; their variance grows from 0.5 to 4 with the noise. */
export const blobs = twoClasses(
  { label: "Blobs", summary: "Find a line between two clouds of points.", settings: straying(0) },
  (chance, positive, { noise }) => {
    const middle = positive ? 2 : -2;
    const spread = Math.sqrt(0.5 + 7 * noise);
    return inside((attempt) => [
      middle + spread * chance.normal(2 * attempt),
      middle + spread * chance.normal(2 * attempt + 1),
    ]);
  },
);

import type { Grid } from "../settings";

/** The picture that a lecture slides its first kernel over, 6 × 6. */
export const lecturePicture: Grid = [
  [3, 0, 1, 2, 7, 4],
  [1, 5, 8, 9, 3, 1],
  [2, 7, 2, 5, 1, 3],
  [0, 1, 3, 1, 7, 8],
  [4, 2, 1, 6, 2, 8],
  [2, 4, 5, 2, 3, 9],
];

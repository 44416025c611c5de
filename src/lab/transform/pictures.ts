import type { Grid } from "../../settings";
import { lecturePicture } from "../lecture";

/** Rows of text as numbers: # is 9, + is 5, . is 0. */
const drawn = (...rows: readonly string[]): Grid =>
  rows.map((row) => Array.from(row, (sign) => ({ "#": 9, "+": 5 })[sign] ?? 0));

/** Small pictures whose label can be lost. */
export const pictures: Readonly<Record<string, { readonly label: string; readonly cells: Grid }>> = {
  nine: {
    label: "nine numbers",
    cells: [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ],
  },
  six: {
    label: "a six",
    cells: drawn("..+##.", ".##...", ".#....", ".####.", ".#..##", ".#..##", "..###."),
  },
  b: { label: "a letter b", cells: drawn(".#....", ".#....", ".#....", ".####.", ".#...#", ".#...#", ".####.") },
  lee: {
    label: "a lecture’s picture",
    cells: lecturePicture,
  },
};

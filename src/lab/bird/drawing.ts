import type { Picture } from "../../math/convolution";
import type { Pair } from "../../math/taps";

/** A bird that looks to the left: # is ink. */
const bird = [
  "....####.......",
  "...######......",
  "...##.####.....",
  ".#########.....",
  "##########.....",
  ".##########....",
  "...#########...",
  "..###########..",
  "..####.######..",
  "..#####....####",
  "...#########.##",
  "....#######....",
  "......#.#......",
  "......#.#......",
  ".....##.##.....",
];

/** Rows and columns of the sheet it stands on. */
export const sheet = 24;

/** How far the bird can be moved down and across without leaving the sheet. */
export const reach = sheet - bird.length;

/** A window as large as the beak with some air around it. */
export const windowSize = 5;

/** Where the window must stand, seen from the bird's upper left corner, to hold its beak. */
export const beakAt: Pair = [2, 0];

/** 1 where the bird at `place` has ink, 0 elsewhere; cells whose number is in `painted` are the other way round. */
export function draw([top, left]: Pair, painted: ReadonlySet<number>): Picture {
  const values = Float64Array.from({ length: sheet * sheet }, (_, cell) => {
    const [row, column] = [Math.floor(cell / sheet) - top, (cell % sheet) - left];
    return (bird[row]?.[column] === "#") !== painted.has(cell) ? 1 : 0;
  });
  return { shape: [sheet, sheet, 1], values };
}

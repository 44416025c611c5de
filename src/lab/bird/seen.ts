import type { Pair } from "../../math/taps";
import type { ValuesOf } from "../../settings";
import { answers, enough, found, places } from "./detector";
import { beakAt, draw, windowSize } from "./drawing";
import type { birdSettings } from "./settings";

export type BirdValues = ValuesOf<typeof birdSettings>;

/** Where the two detectors that share nothing look: at the beaks of a bird in the corner and of one in the middle. */
export const watched: readonly Pair[] = [
  [1 + beakAt[0], 1 + beakAt[1]],
  [6 + beakAt[0], 8 + beakAt[1]],
];

/** What the bird bench shows: the sheet, and what each detector answers. Places count from 0. */
export function seenOf({ birdRow, birdColumn, windowRow, windowColumn, painted }: BirdValues) {
  const picture = draw([birdRow - 1, birdColumn - 1], painted);
  const map = answers(picture);
  const at = ([row, column]: Pair) => map[row * places + column];
  const window: Pair = [windowRow - 1, windowColumn - 1];
  return {
    picture,
    map,
    window,
    answer: at(window),
    own: watched.map((place) => ({ place, found: at(place) >= enough })),
    found: found(map),
  };
}

/** Whether a cell of the sheet lies in the window at a place. */
export const inWindow = ([row, column]: Pair, [top, left]: Pair): boolean =>
  row >= top && column >= left && row < top + windowSize && column < left + windowSize;

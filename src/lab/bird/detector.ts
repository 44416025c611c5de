import { convolve, type Kernel, type Picture } from "../../math/convolution";
import { plain, type Pair } from "../../math/taps";
import { beakAt, draw, sheet, windowSize } from "./drawing";

const home = draw([0, 0], new Set()).values;

/** The beak as a kernel: +1 where it has ink, −1 where it has none. */
export const beak: Kernel = {
  shape: [windowSize, windowSize, 1, 1],
  values: Float64Array.from({ length: windowSize * windowSize }, (_, cell) => {
    const [row, column] = [Math.floor(cell / windowSize), cell % windowSize];
    return home[(beakAt[0] + row) * sheet + beakAt[1] + column] > 0 ? 1 : -1;
  }),
};

/** The answer to a whole beak: as much as the beak has ink. */
export const whole: number = Array.from(beak.values).filter((weight) => weight > 0).length;

/** The least answer that counts as a beak: two cells may differ. */
export const enough = whole - 2;

/** Places of the window on the sheet, down and across. */
export const places = sheet - windowSize + 1;

/** The detector's answer at every place of the window: `[places, places]`. */
export const answers = (picture: Picture): ArrayLike<number> => convolve(picture, beak, plain).values;

/** The places where the detector finds a beak, best first, as row and column of the window. */
export function found(map: ArrayLike<number>): readonly Pair[] {
  return Array.from(map, (answer, place) => ({ answer, place }))
    .filter(({ answer }) => answer >= enough)
    .toSorted((a, b) => b.answer - a.answer)
    .map(({ place }) => [Math.floor(place / places), place % places]);
}

/** Weights, and the bias that holds the threshold. */
export const parametersOf = (detectors: number): number => detectors * (windowSize * windowSize + 1);

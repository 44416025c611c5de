import { numberOf, threefry } from "../math/random";

/** The draws for one picture: each hangs on (seed, purpose, step, example, index) alone. `index` is 0 … 63. */
export interface Chance {
  /** Two 32-bit words, which stand until the next draw. */
  readonly words: (index: number) => Uint32Array;
  /** A number in [0, 1). */
  readonly uniform: (index: number) => number;
  /** A number in [−1, 1). */
  readonly around: (index: number) => number;
  /** One of −most … most. */
  readonly whole: (index: number, most: number) => number;
}

/** Indices that one picture may draw with. */
const draws = 64;

/** A 32-bit word as a number in [0, 1), in steps of 2^-24. */
export const shareOf = (word: number): number => (word >>> 8) / 0x1000000;

/** The draws of a purpose, and the way to turn to those for an example at a step. Allocates nothing while drawing. */
export function createChance(
  seed: number,
  purpose: string,
): { readonly chance: Chance; readonly turnTo: (step: number, example: number) => void } {
  const key = numberOf(purpose);
  const drawn = new Uint32Array(2);
  let [now, first] = [0, 0];
  const words = (index: number) => {
    threefry(seed, key, now, first + index, drawn);
    return drawn;
  };
  const uniform = (index: number) => shareOf(words(index)[0]);
  return {
    chance: {
      words,
      uniform,
      around: (index) => 2 * uniform(index) - 1,
      whole: (index, most) => Math.floor((words(index)[0] * (2 * most + 1)) / 0x100000000) - most,
    },
    turnTo(step, example) {
      now = step;
      first = Math.imul(example, draws);
    },
  };
}

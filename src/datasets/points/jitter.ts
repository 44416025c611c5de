import type { Stream } from "../../math/random";
import { inside, type Place } from "./points";

/** Moves a place by up to 5 times the noise in each direction; draws from index 8 on. */
export function jitter(chance: Stream, [x, y]: Place, noise: number): Place {
  const move = (index: number) => 5 * noise * (2 * chance.uniform(index) - 1);
  return inside((attempt) => [x + move(8 + 2 * attempt), y + move(9 + 2 * attempt)]);
}

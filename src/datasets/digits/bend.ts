import { cos, sin } from "../../math/elementary";
import type { Stream } from "../../math/random";

/** Moves places, flat x, y, w … with x and y in percent of a digit's height, to where a hand puts them. */
export type Bend = (places: Float64Array) => void;

/** Standard deviations of how hands bend a digit; lengths in halves of its height. */
const deviation = { taper: 0.2, heavy: 0.17, bow: 0.11, sway: 0.19, sag: 0.08, tilt: 0.08, turn: 0.08 };

/** A number around 0, at most 2.2 deviations away. */
const around = (chance: Stream, index: number, deviation: number) =>
  deviation * Math.min(2.2, Math.max(-2.2, chance.normal(index)));

/**
 * A smooth change of the whole digit: wider above or below, its waist up or down, its sides bowed or swayed, its bars
 * sagging or tilted, and all of it a little turned. Takes 7 draws from `first` on.
 */
export function bendOf(chance: Stream, first: number): Bend {
  const taper = around(chance, first, deviation.taper);
  const heavy = around(chance, first + 1, deviation.heavy);
  const bow = around(chance, first + 2, deviation.bow);
  const sway = around(chance, first + 3, deviation.sway);
  const sag = around(chance, first + 4, deviation.sag);
  const tilt = around(chance, first + 5, deviation.tilt);
  const turn = around(chance, first + 6, deviation.turn);
  const [c, s] = [cos(turn), sin(turn)];
  return (places) => {
    for (let at = 0; at < places.length; at += 3) {
      const [u, v] = [places[at] / 50 - 0.7, places[at + 1] / 50 - 1];
      const x = u * (1 + taper * v) + bow * v * v + sway * v * (v * v - 1);
      const y = v + heavy * (1 - v * v) + sag * u * u + tilt * u;
      places[at] = 50 * (c * x - s * y);
      places[at + 1] = 50 * (s * x + c * y);
    }
  };
}

import { bell, numberOf, streamOf, threefry, type Stream } from "../../math/random";
import { bendOf } from "./bend";
import { readStroke, smooth, type Stroke } from "./curve";
import type { Writing } from "./ink";
import type { Ways } from "./skeletons/ways";

/** How a hand writes a digit; a function of its arguments alone. `wobble` is 1 for a usual hand, 0 for a steady one. */
export type Write = (digit: number, style: number, wobble: number) => Writing;

/** How much hands differ: standard deviations; lengths in percent of a digit's height. */
const differ = { shake: 1.4, astray: 2.5, end: 0.16, swell: 0.12 };

/** Keeps the draws of a shaking hand apart from all others. */
const shaking = numberOf("shaking");

/** The share of writings whose pen leaves the paper for a moment. */
const broken = 0.02;

/** Two skeletons of one way, and how far towards the second one the hand goes. */
interface Model {
  readonly one: readonly Stroke[];
  readonly other: readonly Stroke[];
  readonly share: number;
}

/** A hand that knows these skeletons: ten digits, each in several ways. */
export function handOf(skeletons: readonly Ways[]): Write {
  const models = skeletons.map((ways) =>
    ways.flatMap((way) => {
      const family = way.map((skeleton) => skeleton.map(readStroke));
      return family.map((one) => ({ one, family }));
    }),
  );
  const words = new Uint32Array(2);
  return (digit, style, wobble) => {
    const chance = streamOf(style, "scribe", digit);
    const { one, family } = models[digit][chance.integer(0, models[digit].length)];
    const other = family[chance.integer(1, family.length)];
    const model = { one, other, share: 0.65 * chance.uniform(2) - 0.1 };
    const bend = bendOf(chance, 3);
    return one.map((stroke, index) => {
      const first = 16 * (index + 1);
      const places = placesOf(model, index, chance, first);
      for (let at = 0, step = 0; at < places.length; at += 3, step++) {
        threefry(style, shaking, 8 * digit + index, step, words);
        places[at] += wobble * differ.shake * bell(words[0]);
        places[at + 1] += wobble * differ.shake * bell(words[1]);
      }
      extend(places, 0, 3, chance.normal(first + 4));
      extend(places, places.length - 3, places.length - 6, chance.normal(first + 5));
      bend(places);
      return smooth(places, stroke.sharp);
    });
  };
}

/** The places of a stroke as this hand means them: x, y, w …; w is the pen's width there against its mean. */
function placesOf({ one, other, share }: Model, stroke: number, chance: Stream, first: number): Float64Array {
  const [from, to] = [one[stroke].places, other[stroke].places];
  const count = one[stroke].sharp.length;
  const places = new Float64Array(3 * count);
  const astrayX = stroke > 0 ? differ.astray * chance.normal(first) : 0;
  const astrayY = stroke > 0 ? differ.astray * chance.normal(first + 1) : 0;
  const swell = differ.swell * chance.normal(first + 2);
  const middle = differ.swell * chance.normal(first + 3);
  for (let index = 0; index < count; index++) {
    const [x, y] = [from[2 * index], from[2 * index + 1]];
    places[3 * index] = x + share * (to[2 * index] - x) + astrayX;
    places[3 * index + 1] = y + share * (to[2 * index + 1] - y) + astrayY;
    const along = (2 * index) / (count - 1) - 1;
    places[3 * index + 2] = Math.min(1.4, Math.max(0.6, 1 + swell * along + middle * (2 * along * along - 1)));
  }
  if (count > 5 && chance.uniform(first + 6) < broken)
    places[3 * (2 + chance.integer(first + 7, count - 4)) + 2] = -0.3;
  return places;
}

/** Begins or ends a stroke earlier or later: moves its place at `end` along the way to the place beside it. */
function extend(places: Float64Array, end: number, beside: number, amount: number): void {
  const share = Math.min(0.35, Math.max(-0.35, differ.end * amount));
  for (let axis = 0; axis < 2; axis++) places[end + axis] += share * (places[end + axis] - places[beside + axis]);
}

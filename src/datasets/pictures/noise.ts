import { bell, threefry } from "../../math/random";

/** Adds noise of strength `amount` (standard deviation) to a picture 0…1 and keeps it in 0…1; `style` is the draw. */
export type Noise = (picture: Float32Array, amount: number, style: number) => void;

/** Keeps the draws of noise apart from all others. */
const purpose = 0x6e6f6973;

/** `size` numbers of mean 0 and deviation 1, bell-shaped. */
function grainOf(style: number, size: number): Float32Array {
  const grain = new Float32Array(size);
  const words = new Uint32Array(2);
  for (let at = 0; at < size; at += 2) {
    threefry(style, purpose, 0, at, words);
    grain[at] = bell(words[0]);
    if (at + 1 < size) grain[at + 1] = bell(words[1]);
  }
  return grain;
}

/** Noise for pictures of `size` numbers. Neighbouring pictures of a decision map have the same draw, so the last is kept. */
export function noiseOf(size: number): Noise {
  let kept = -1;
  let grain: Float32Array;
  return (picture, amount, style) => {
    if (amount === 0) return;
    if (style !== kept) [grain, kept] = [grainOf(style, size), style];
    for (let at = 0; at < size; at++) picture[at] = Math.min(1, Math.max(0, picture[at] + amount * grain[at]));
  };
}

import { cos, sin } from "../../math/elementary";
import { streamOf } from "../../math/random";
import { readStroke, smooth, type Stroke } from "./curve";
import { skeletons } from "./skeletons";

/** A digit as written: chains of places, flat x, y, w …, in cells around its centre; w is the pen's width against its mean. */
export type Writing = readonly Float64Array[];

/** The box that a digit fills in MNIST, in cells, less the width of a pen. */
const box = 17.6;

const ways: readonly (readonly (readonly Stroke[])[])[] = skeletons.map((digit) =>
  digit.map((strokes) => strokes.map(readStroke)),
);

/** How a hand writes a digit: which way, how slanted, how shaky; a function of the digit and the style alone. */
export function write(digit: number, style: number): Writing {
  const chance = streamOf(style, "hand", digit);
  const strokes = ways[digit][chance.integer(0, ways[digit].length)];
  const slant = 0.14 * chance.normal(1) + 0.06;
  const breadth = 0.88 + 0.16 * chance.normal(2);
  const wave = {
    across: 2.5 * chance.normal(3),
    down: 2.5 * chance.normal(4),
    phase: 6.28 * chance.uniform(5),
    length: 3 + 3 * chance.uniform(6),
  };
  const press = [0.14 * chance.normal(7), 0.12 * chance.normal(8), 0.1 * chance.normal(9)];
  let next = 16;
  const bend = (x: number, y: number): [number, number] => {
    const bentX = x + wave.across * sin(wave.phase + (wave.length * y) / 100);
    const bentY = y + wave.down * cos(wave.phase + (wave.length * x) / 100);
    return [Math.max(0.5, breadth) * bentX - slant * bentY, bentY];
  };
  const chains = strokes.map(({ places, sharp }) => {
    const shaken = places.map((place) => place + 2.2 * chance.normal(next++));
    const chain = smooth(shaken, sharp);
    const count = chain.length / 2;
    const written = new Float64Array(3 * count);
    for (let index = 0; index < count; index++) {
      const along = index / (count - 1);
      const width =
        1 + press[0] * cos(Math.PI * along) + press[1] * cos(2 * Math.PI * along) + press[2] * sin(3 * Math.PI * along);
      written.set([...bend(chain[2 * index], chain[2 * index + 1]), Math.min(1.5, Math.max(0.55, width))], 3 * index);
    }
    return written;
  });
  return framed(chains);
}

/** Fits the chains into the box, their centre of mass at 0, as MNIST does. */
function framed(chains: readonly Float64Array[]): Writing {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  let [mass, massX, massY] = [0, 0, 0];
  for (const chain of chains) {
    for (let at = 0; at < chain.length; at += 3) {
      left = Math.min(left, chain[at]);
      right = Math.max(right, chain[at]);
      top = Math.min(top, chain[at + 1]);
      bottom = Math.max(bottom, chain[at + 1]);
      if (at === 0) continue;
      const [dx, dy] = [chain[at] - chain[at - 3], chain[at + 1] - chain[at - 2]];
      const piece = Math.sqrt(dx * dx + dy * dy) * (chain[at + 2] + chain[at - 1]);
      mass += piece;
      massX += (piece * (chain[at] + chain[at - 3])) / 2;
      massY += (piece * (chain[at + 1] + chain[at - 2])) / 2;
    }
  }
  const scale = box / Math.max(right - left, bottom - top);
  for (const chain of chains) {
    for (let at = 0; at < chain.length; at += 3) {
      chain[at] = (chain[at] - massX / mass) * scale;
      chain[at + 1] = (chain[at + 1] - massY / mass) * scale;
    }
  }
  return chains;
}

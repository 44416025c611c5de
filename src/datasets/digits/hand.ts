import { cos, sin } from "../../math/elementary";
import { streamOf, type Stream } from "../../math/random";
import { readStroke, smooth, type Stroke } from "./curve";
import { framed, type Writing } from "./frame";
import { skeletons } from "./skeletons";

/** How much hands differ: standard deviations, lengths in percent of a digit's height. */
const differ = { slant: 0.14, breadth: 0.14, bend: 3, shake: 1.7, press: [0.14, 0.12, 0.1] };

const ways: readonly (readonly (readonly Stroke[])[])[] = skeletons.map((digit) =>
  digit.map((strokes) => strokes.map(readStroke)),
);

/** Moves a place x, y, in percent of the digit's height, to where this hand puts it. */
type Bend = (x: number, y: number) => readonly [x: number, y: number];

/** How heavily this hand presses at a share of a stroke; 1 in the mean. */
type Press = (along: number) => number;

/** How a hand writes a digit: which way, how slanted, how shaky; a function of the digit and the style alone. */
export function write(digit: number, style: number): Writing {
  const chance = streamOf(style, "hand", digit);
  const strokes = ways[digit][chance.integer(0, ways[digit].length)];
  const [bend, press] = [bendOf(chance), pressOf(chance)];
  let next = 16;
  const shake = (place: number) => place + differ.shake * chance.normal(next++);
  return framed(strokes.map(({ places, sharp }) => written(smooth(places.map(shake), sharp), bend, press)));
}

/** A hand's slant and breadth, and one long wave through the paper in each direction. */
function bendOf(chance: Stream): Bend {
  const slant = 0.06 + differ.slant * chance.normal(1);
  const breadth = Math.max(0.62, 0.9 + differ.breadth * chance.normal(2));
  const [across, down] = [differ.bend * chance.normal(3), differ.bend * chance.normal(4)];
  const phase = 2 * Math.PI * chance.uniform(5);
  const wave = (3 + 3 * chance.uniform(6)) / 100;
  return (x, y) => {
    const up = y + down * cos(phase + wave * x);
    return [breadth * (x + across * sin(phase + wave * y)) - slant * up, up];
  };
}

/** Pressure that swells and fades along a stroke. */
function pressOf(chance: Stream): Press {
  const [first, second, third] = differ.press.map((deviation, index) => deviation * chance.normal(7 + index));
  return (along) => {
    const turn = Math.PI * along;
    return Math.min(1.5, Math.max(0.55, 1 + first * cos(turn) + second * cos(2 * turn) + third * sin(3 * turn)));
  };
}

/** A curve x, y … as this hand writes it: x, y, w …. */
function written(curve: readonly number[], bend: Bend, press: Press): Float64Array {
  const count = curve.length / 2;
  const chain = new Float64Array(3 * count);
  for (let index = 0; index < count; index++) {
    const [x, y] = bend(curve[2 * index], curve[2 * index + 1]);
    chain.set([x, y, press(index / (count - 1))], 3 * index);
  }
  return chain;
}

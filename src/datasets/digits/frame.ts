import type { Sheet } from "../pictures/raster";
import { inkWriting } from "./ink";

/** A digit as written: chains of places, flat x, y, w …; w is the pen's width there against its mean. */
export type Writing = readonly Float64Array[];

/** The box that a digit fills in MNIST, in cells, less the width of a pen. */
const box = 17.6;

/** The pen that weighs a writing, in cells of its sheet. Cells twice as large as those of a picture are fine enough. */
const pen = { turn: 0, size: 0.5, thickness: 1.2 };
const side = 14;

/** Scales a writing to fill the box and moves its centre of mass to 0, as MNIST frames its digits. */
export function framed(writing: Writing): Writing {
  const { middle, extent } = boundsOf(writing);
  const inBox = placed(writing, middle, box / extent);
  return placed(inBox, centreOf(inBox), 1);
}

/** A writing scaled around a place, which becomes 0. */
const placed = (writing: Writing, place: readonly [x: number, y: number], scale: number): Writing =>
  writing.map((chain) => chain.map((value, at) => (at % 3 === 2 ? value : (value - place[at % 3]) * scale)));

/** The middle of the box around a writing, and the box's longer side. */
function boundsOf(writing: Writing): { middle: readonly [x: number, y: number]; extent: number } {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const chain of writing) {
    for (let at = 0; at < chain.length; at += 3) {
      const [x, y] = [chain[at], chain[at + 1]];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  return { middle: [(left + right) / 2, (top + bottom) / 2], extent: Math.max(right - left, bottom - top) };
}

/** The centre of mass of a writing's ink, where lines that overlap count once. */
function centreOf(writing: Writing): readonly [x: number, y: number] {
  const sheet: Sheet = { height: side, width: side, ink: new Float32Array(side * side) };
  inkWriting(sheet, writing, { x: side / 2, y: side / 2, ...pen });
  let [mass, sumX, sumY] = [0, 0, 0];
  for (const [at, ink] of sheet.ink.entries()) {
    mass += ink;
    sumX += ink * ((at % side) + 0.5 - side / 2);
    sumY += ink * (Math.floor(at / side) + 0.5 - side / 2);
  }
  return [sumX / mass / pen.size, sumY / mass / pen.size];
}

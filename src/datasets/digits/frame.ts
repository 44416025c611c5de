import type { Sheet } from "../pictures/raster";
import { inkWriting, type Writing } from "./ink";

/** The longer side of the box that MNIST fits its digits into, in cells; a pen of usual width included. */
export const box = 20;

/** The sheet on which writings are weighed: its cells are twice as large as those of a picture, which is fine enough. */
const side = 14;
const scales: Sheet = { height: side, width: side, ink: new Float32Array(side * side) };

/** How a writing is meant: widened, leaning to the right by `lean` a height, drawn with a pen so many cells wide. */
export interface Stance {
  readonly width: number;
  readonly lean: number;
  readonly thickness: number;
}

/** What brings a place x, y of a writing into the frame: `scale` · (width · x − lean · y − left, y − top), in cells. */
interface Frame {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Fits the ink of a writing into the box and moves its centre of mass to 0, as MNIST does. */
export function frameOf(writing: Writing, { width, lean, thickness }: Stance): Frame {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const chain of writing) {
    for (let at = 0; at < chain.length; at += 3) {
      const y = chain[at + 1];
      const x = width * chain[at] - lean * y;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  const scale = Math.max(1, box - thickness) / Math.max(right - left, bottom - top);
  const half = scale / 2;
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  const placing = {
    x0: side / 2 - half * middleX,
    xx: half * width,
    xy: -half * lean,
    y0: side / 2 - half * middleY,
    yx: 0,
    yy: half,
  };
  scales.ink.fill(0);
  inkWriting(scales, writing, placing, thickness / 2, 1);
  let [mass, sumX, sumY] = [0, 0, 0];
  for (let row = 0, at = 0; row < side; row++) {
    for (let column = 0; column < side; column++, at++) {
      const ink = scales.ink[at];
      mass += ink;
      sumX += ink * (column + 0.5 - side / 2);
      sumY += ink * (row + 0.5 - side / 2);
    }
  }
  return { scale, left: middleX + sumX / mass / half, top: middleY + sumY / mass / half };
}

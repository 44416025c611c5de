import { cos, sin } from "../../math/elementary";
import { line, type Sheet } from "../pictures/raster";
import type { Writing } from "./frame";

/** Where and how a writing is put on paper: its centre in cells, degrees counter-clockwise, scale, pen width in cells. */
interface Pose {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly size: number;
  readonly thickness: number;
}

/** Draws a writing on a sheet. */
export function inkWriting(sheet: Sheet, writing: Writing, { x, y, turn, size, thickness }: Pose): void {
  const angle = (turn * Math.PI) / 180;
  const [c, s] = [size * cos(angle), size * sin(angle)];
  for (const chain of writing) {
    let [fromX, fromY, fromHalf] = [0, 0, 0];
    for (let at = 0; at < chain.length; at += 3) {
      const toX = x + c * chain[at] + s * chain[at + 1];
      const toY = y - s * chain[at] + c * chain[at + 1];
      const toHalf = (chain[at + 2] * thickness) / 2;
      if (at > 0) line(sheet, fromX, fromY, fromHalf, toX, toY, toHalf);
      [fromX, fromY, fromHalf] = [toX, toY, toHalf];
    }
  }
}

import { line, type Sheet } from "../pictures/raster";

/** A digit as written: chains of places, flat x, y, w …; w is the pen's width there against its mean. */
export type Writing = readonly Float64Array[];

/** Where a place x, y of a writing comes to lie on a sheet: x0 + xx · x + xy · y across, y0 + yx · x + yy · y down. */
export interface Placing {
  readonly x0: number;
  readonly xx: number;
  readonly xy: number;
  readonly y0: number;
  readonly yx: number;
  readonly yy: number;
}

/** Draws a writing on a sheet with a pen so many cells wide and edges so many cells wide. */
export function inkWriting(sheet: Sheet, writing: Writing, placing: Placing, pen: number, edge: number): void {
  const { x0, xx, xy, y0, yx, yy } = placing;
  for (const chain of writing) {
    let fromX = 0;
    let fromY = 0;
    let fromHalf = 0;
    for (let at = 0; at < chain.length; at += 3) {
      const toX = x0 + xx * chain[at] + xy * chain[at + 1];
      const toY = y0 + yx * chain[at] + yy * chain[at + 1];
      const toHalf = (pen * chain[at + 2]) / 2;
      if (at > 0) line(sheet, fromX, fromY, fromHalf, toX, toY, toHalf, edge);
      fromX = toX;
      fromY = toY;
      fromHalf = toHalf;
    }
  }
}

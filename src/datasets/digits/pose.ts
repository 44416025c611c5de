import { cos, sin } from "../../math/elementary";
import type { Sheet } from "../pictures/raster";
import { frameOf, type Stance } from "./frame";
import { inkWriting, type Writing } from "./ink";

/** How a writing is put on paper: its centre in cells, degrees counter-clockwise, scale, width of the ink's edges in cells. */
interface Pose extends Stance {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly size: number;
  readonly edge: number;
}

/** Draws a writing on a sheet, framed as in MNIST; `zoom` cells of the sheet stand for a cell of the frame and its lengths. */
export function putOnPaper(
  sheet: Sheet,
  writing: Writing,
  { x, y, turn, size, edge, ...stance }: Pose,
  zoom: number,
): void {
  const { scale, left, top } = frameOf(writing, stance);
  const { width, lean, thickness } = stance;
  const angle = (turn * Math.PI) / 180;
  const grown = zoom * size * scale;
  const [c, s] = [grown * cos(angle), grown * sin(angle)];
  const placing = {
    x0: x - c * left - s * top,
    xx: c * width,
    xy: s - c * lean,
    y0: y + s * left - c * top,
    yx: -s * width,
    yy: c + s * lean,
  };
  inkWriting(sheet, writing, placing, zoom * thickness, zoom * edge);
}

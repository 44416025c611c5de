import { cos, sin } from "../../math/elementary";
import type { Points } from "../scenes/easel";

/** Corners of a round. */
const corners = 16;
const circle: Points = Array.from({ length: corners }, (_, index) => {
  const angle = (2 * Math.PI * index) / corners;
  return [cos(angle), sin(angle)];
});

/** An ellipse as a polygon. */
export const round = (x: number, y: number, across: number, down: number): Points =>
  circle.map(([c, s]) => [x + across * c, y + down * s]);

/** Brings points of a drawing, around 0 and y downwards, to where it stands. */
export type Stand = (points: Points) => Points;

/** A drawing whose 0 stands at x, y, turned counter-clockwise by so many degrees and `size` times as large. */
export function standAt(x: number, y: number, turn: number, size: number): Stand {
  const angle = (turn * Math.PI) / 180;
  const [c, s] = [size * cos(angle), size * sin(angle)];
  return (points) => points.map(([u, v]) => [x + c * u + s * v, y - s * u + c * v]);
}

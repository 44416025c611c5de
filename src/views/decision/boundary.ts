import { contours } from "d3";

/** A line through places in cells from the left and from the top. */
export type Line = readonly (readonly [x: number, y: number])[];

/**
 * The lines along which a map `[side, side]` is exactly `level`, straight between the middles of neighbouring cells
 * (marching squares). Lines end at the edge of the map instead of running along it.
 */
export function boundaryOf(values: ArrayLike<number>, side: number, level: number): readonly Line[] {
  const sound = Array.from(values, (value) => (Number.isFinite(value) ? value : level - 1));
  const shape = contours().size([side, side]).contour(sound, level);
  const atEdge = ([x, y]: readonly number[]) => x <= 0 || y <= 0 || x >= side || y >= side;
  const lines: [number, number][][] = [];
  for (const ring of shape.coordinates.flat()) {
    let line: [number, number][] = [];
    for (let index = 1; index < ring.length; index++) {
      const [from, to] = [ring[index - 1], ring[index]];
      if (atEdge(from) && atEdge(to)) {
        if (line.length > 0) lines.push(line);
        line = [];
        continue;
      }
      if (line.length === 0) line.push([from[0], from[1]]);
      line.push([to[0], to[1]]);
    }
    if (line.length > 0) lines.push(line);
  }
  return lines;
}

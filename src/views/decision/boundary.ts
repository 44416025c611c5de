import { contours } from "d3";

type Place = readonly [x: number, y: number];

/** A line through places in cells from the left and from the top. */
export type Line = readonly Place[];

/** The map with one more cell around it, each going on as straight as the two before it. */
function widened(values: ArrayLike<number>, side: number, level: number): number[] {
  const wide = side + 2;
  const sound = (row: number, column: number) => {
    const value = values[row * side + column];
    return Number.isFinite(value) ? value : level - 1;
  };
  const along = (at: number, read: (at: number) => number) =>
    at < 0 ? 2 * read(0) - read(1) : at >= side ? 2 * read(side - 1) - read(side - 2) : read(at);
  return Array.from({ length: wide * wide }, (_, cell) =>
    along(Math.floor(cell / wide) - 1, (row) => along((cell % wide) - 1, (column) => sound(row, column))),
  );
}

/** The part of a straight piece that lies on a map of `side` cells; null where none does. */
function clipped([x0, y0]: Place, [x1, y1]: Place, side: number): readonly [Place, Place] | null {
  let [from, to] = [0, 1];
  for (const [start, change] of [
    [x0, x1 - x0],
    [y0, y1 - y0],
  ]) {
    if (change === 0) {
      if (start < 0 || start > side) return null;
      continue;
    }
    const [one, other] = [-start / change, (side - start) / change];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  if (from >= to) return null;
  const at = (share: number): Place => [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
  return [at(from), at(to)];
}

/**
 * The lines along which a map `[side, side]` is exactly `level`, straight between the middles of neighbouring cells
 * (marching squares) and on to the edge of the map.
 */
export function boundaryOf(values: ArrayLike<number>, side: number, level: number): readonly Line[] {
  const shape = contours()
    .size([side + 2, side + 2])
    .contour(widened(values, side, level), level);
  const lines: Place[][] = [];
  for (const ring of shape.coordinates.flat()) {
    let line: Place[] = [];
    for (let index = 1; index < ring.length; index++) {
      const [[x0, y0], [x1, y1]] = [ring[index - 1], ring[index]];
      const piece = clipped([x0 - 1, y0 - 1], [x1 - 1, y1 - 1], side);
      if (!piece) continue;
      const end = line.at(-1);
      if (end && Math.abs(end[0] - piece[0][0]) + Math.abs(end[1] - piece[0][1]) < 1e-9) line.push(piece[1]);
      else lines.push((line = [piece[0], piece[1]]));
    }
  }
  return lines;
}

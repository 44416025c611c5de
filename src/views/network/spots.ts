import { inside, type Box, type Layout, type Point } from "./places";

/** Something in the drawing that can be pointed at. */
export interface Spot {
  /** Index of the column. */
  readonly column: number;
  readonly unit: number;
  readonly part: "tile" | "kernel" | "bias";
  /** For a kernel: which of its slices. */
  readonly slice: number;
  /** Row and column inside a map, a picture or a slice; null for the unit as a whole. */
  readonly cell: readonly [row: number, column: number] | null;
}

export const sameSpot = (a: Spot | null, b: Spot | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.column === b.column &&
    a.unit === b.unit &&
    a.part === b.part &&
    a.slice === b.slice &&
    a.cell?.[0] === b.cell?.[0] &&
    a.cell?.[1] === b.cell?.[1]);

/** Which of the cells along a length a place lies in; beyond an end, the last one there. */
const cellAlong = (place: number, length: number, cells: number): number =>
  Math.min(cells - 1, Math.max(0, Math.floor((place / length) * cells)));

/** Which cell of a grid in `box` a point lies in. */
const cellIn = (box: Box, [x, y]: Point, [rows, columns]: readonly [number, number]): readonly [number, number] => [
  cellAlong(y - box.y, box.height, rows),
  cellAlong(x - box.x, box.width, columns),
];

/** A little around a bias counts as the bias: it is small. */
const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** What lies under a point of the drawing. */
export function spotAt({ columns }: Layout, point: Point): Spot | null {
  for (const [index, column] of columns.entries()) {
    if (!inside(grown(column.box, 4), point)) continue;
    for (const tile of column.tiles) {
      const here = { column: index, unit: tile.unit, slice: 0 };
      if (inside(tile.box, point)) {
        const grid = column.kind === "maps" || column.kind === "picture";
        return { ...here, part: "tile", cell: grid ? cellIn(tile.box, point, column.cells) : null };
      }
      if (tile.bias && inside(grown(tile.bias, 2), point)) return { ...here, part: "bias", cell: null };
      for (const [slice, { box }] of tile.kernel.entries()) {
        if (!column.kernel || !inside(grown(box, 1), point)) continue;
        const cell = cellIn(box, point, [column.kernel.rows, column.kernel.columns]);
        return { ...here, part: "kernel", slice, cell };
      }
    }
  }
  return null;
}

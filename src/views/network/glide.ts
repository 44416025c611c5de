import type { Box, Layout, PlacedColumn, Point, Tile } from "./places";

const mixed = (from: number, to: number, share: number): number => from + (to - from) * share;

const boxBetween = (from: Box, to: Box, share: number): Box => ({
  x: mixed(from.x, to.x, share),
  y: mixed(from.y, to.y, share),
  width: mixed(from.width, to.width, share),
  height: mixed(from.height, to.height, share),
});

const pointBetween = (from: Point, to: Point, share: number): Point => [
  mixed(from[0], to[0], share),
  mixed(from[1], to[1], share),
];

function tileBetween(from: Tile | undefined, to: Tile, share: number): Tile {
  if (!from) return to;
  return {
    unit: to.unit,
    box: boxBetween(from.box, to.box, share),
    kernel: to.kernel.map((slice, index) => {
      const before = from.kernel[index];
      return before ? { ...slice, box: boxBetween(before.box, slice.box, share) } : slice;
    }),
    bias: from.bias && to.bias ? boxBetween(from.bias, to.bias, share) : to.bias,
    entry: pointBetween(from.entry, to.entry, share),
    exit: pointBetween(from.exit, to.exit, share),
  };
}

function columnBetween(from: PlacedColumn, to: PlacedColumn, share: number): PlacedColumn {
  const tiles = to.tiles.map((tile) => tileBetween(from.tileOf.get(tile.unit), tile, share));
  return {
    ...to,
    box: boxBetween(from.box, to.box, share),
    tiles,
    tileOf: new Map(tiles.map((tile) => [tile.unit, tile])),
  };
}

/** Whether one layout can become the other: the same columns in the same direction. */
export const isSameNetwork = (from: Layout, to: Layout): boolean =>
  from.direction === to.direction &&
  from.columns.length === to.columns.length &&
  from.columns.every(({ key }, index) => key === to.columns[index].key);

/** A layout on its way to another of the same network: its tiles after a `share` 0…1 of the way, all else as it will be. */
export const layoutBetween = (from: Layout, to: Layout, share: number): Layout => ({
  ...to,
  columns: to.columns.map((column, index) => columnBetween(from.columns[index], column, share)),
});

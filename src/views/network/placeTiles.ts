import { ownSource, type Column } from "./columns";
import { biasGap, biasSide, kernelGap, sliceGap } from "./kernels";
import type { Measured, Room } from "./measureColumns";
import { middleOf, type Box, type PlacedColumn, type Point, type Slice, type Tile } from "./places";
import { gapOf } from "./tiles";

/** Which units of a column are shown, in order. */
export type Shown = (column: Column, count: number) => readonly number[];

interface Task {
  readonly column: Column;
  readonly measured: Measured;
  /** The place of the column's kernels and tiles. */
  readonly box: Box;
  readonly before: PlacedColumn | undefined;
  readonly room: Room;
  readonly shown: Shown;
}

/** Above the picture its caption stands; below it the tools of the pad, its colours and what is read, in CSS pixels. */
const [overPicture, underPicture, underColours] = [32, 168, 28];

/** Puts the tiles of a column into their places, each with its kernel, its bias and the ends of its links. */
export function placeTiles(task: Task): PlacedColumn {
  const { column, box, before, measured, shown } = task;
  const follows = before !== undefined && column.reads === "own" && before.units === column.units;
  const units = follows
    ? before.tiles.map(({ unit }) => unit)
    : (column.features?.map(({ unit }) => unit) ?? shown(column, measured.tiling.shown));
  const tiles = units.map((unit, place) => placeTile(task, unit, place, units.length));
  return {
    ...column,
    box,
    head: box,
    nameWidth: box.width,
    lowestWidth: box.width,
    brief: false,
    perPage: measured.tiling.shown,
    tiles,
    tileOf: new Map(tiles.map((tile) => [tile.unit, tile])),
  };
}

function placeTile(task: Task, unit: number, place: number, count: number): Tile {
  const { column, room, box, measured } = task;
  const across = room.direction === "across";
  const tile = tileBox(task, unit, place, count);
  const kernel = slicesOf(task, tile, unit);
  const first = kernel[0]?.box;
  const bias = column.bias ? biasBox(task, tile, kernel) : null;
  const lanes = measured.tiling.lanes > 1;
  const [x, y] = middleOf(tile);
  if (!across) {
    const top = lanes ? box.y : (first?.y ?? tile.y);
    return {
      unit,
      box: tile,
      kernel,
      bias,
      entry: [x, top],
      exit: [x, lanes ? box.y + box.height : tile.y + tile.height],
    };
  }
  const entry: Point = [lanes ? box.x : (first?.x ?? tile.x), y];
  return { unit, box: tile, kernel, bias, entry, exit: [lanes ? box.x + box.width : tile.x + tile.width, y] };
}

/** The place of a tile: beside the one it follows, else evenly over the room across the flow. */
function tileBox({ column, measured, box, before, room }: Task, unit: number, place: number, count: number): Box {
  const { tiling, laneGap, lead } = measured;
  const { width, height } = tiling;
  const across = room.direction === "across";
  const snap = (at: number) => Math.round(at * room.devicePixels) / room.devicePixels;
  const [along, side] = across ? [width, height] : [height, width];
  const lane = Math.floor(place / tiling.perLane);
  const start = (across ? box.x : box.y) + lead + lane * (along + laneGap);
  const followed =
    before && column.reads === "own" && before.units === column.units ? before.tileOf.get(unit) : undefined;
  const crossRoom = across ? box.height : box.width;
  const from = across ? box.y : box.x;
  let middle: number;
  if (followed) middle = middleOf(followed.box)[across ? 1 : 0];
  else {
    const inLane = Math.min(tiling.perLane, count);
    const least = gapOf(room.direction, Math.max(width, height));
    // Kernels and biases that are taller than their tiles don't touch.
    const beyond = measured.kernel ? measured.kernel.blockHeight + biasGap + biasSide + least - side : 0;
    const even = inLane > 1 ? (crossRoom - inLane * side) / (inLane - 1) : 0;
    const gap = column.kind === "answer" ? even : Math.min(even, across ? Math.max(26, 0.4 * side, beyond) : 12);
    const pitch = column.kind === "answer" ? crossRoom / inLane : side + Math.max(gap, Math.min(least, even));
    const used = (inLane - 1) * pitch + side;
    // The picture that all is about stands at the left, where data flow down: the answer is beside it.
    const free = (crossRoom - used) / 2;
    const under = underPicture + (column.units > 1 ? underColours : 0);
    const lift = column.kind === "picture" ? Math.max(0, Math.min(under - free, free - overPicture)) : 0;
    const first = !across && column.kind === "picture" ? from : from + free - lift;
    middle = first + (place % tiling.perLane) * pitch + side / 2;
  }
  const cross = snap(middle - side / 2);
  return across ? { x: snap(start), y: cross, width, height } : { x: cross, y: snap(start), width, height };
}

/** The slices of a kernel stand before the tile along the flow, in the order of the maps they read. */
function slicesOf({ column, measured, before, room }: Task, tile: Box, unit: number): readonly Slice[] {
  const { kernel } = measured;
  if (!kernel || kernel.perRow === 0 || !column.kernel || !before) return [];
  const { width, height, perRow, blockWidth, blockHeight } = kernel;
  const [x, y] = middleOf(tile);
  const under = column.bias && room.direction === "across" ? biasGap + biasSide : 0;
  const left = room.direction === "across" ? tile.x - kernelGap - blockWidth : x - blockWidth / 2;
  const top = room.direction === "across" ? y - (blockHeight + under) / 2 : tile.y - kernelGap - blockHeight;
  return Array.from({ length: column.kernel.slices }, (_, index) => ({
    source: column.reads === "own" ? ownSource(column, before, unit) : index,
    box: {
      x: Math.round(left + (index % perRow) * (width + sliceGap)),
      y: Math.round(top + Math.floor(index / perRow) * (height + sliceGap)),
      width,
      height,
    },
  }));
}

/** The bias stands under its kernel; alone, at the lower corner where the links arrive. */
function biasBox({ room, measured }: Task, tile: Box, kernel: readonly Slice[]): Box | null {
  const across = room.direction === "across";
  const block = measured.kernel;
  if (kernel.length > 0 && block) {
    const { x, y } = kernel[0].box;
    if (across) {
      return {
        x: Math.round(x + (block.blockWidth - biasSide) / 2),
        y: y + block.blockHeight + biasGap,
        width: biasSide,
        height: biasSide,
      };
    }
    return { x: x + block.blockWidth + 3, y: y + block.blockHeight - 7, width: 7, height: 7 };
  }
  if (!across || measured.tiling.lanes > 1) return null;
  const side = Math.min(biasSide, tile.height);
  return { x: tile.x - side - 2, y: Math.round(tile.y + tile.height - side), width: side, height: side };
}

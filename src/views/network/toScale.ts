import type { Column } from "./columns";
import { gapOf, mostLanes, mostShown, type Direction, type Tiling } from "./tiles";

/** The room of columns that are drawn to one scale. */
export interface ScaleRoom {
  /** Across the flow, in CSS pixels. */
  readonly cross: number;
  /** The longer side of the largest map, at most, in CSS pixels. */
  readonly largest: number;
  readonly devicePixels: number;
  readonly direction: Direction;
}

/** The largest map has at least this side before columns get more lanes, in CSS pixels. */
const readable: Readonly<Record<Direction, number>> = { across: 42, down: 28 };

/** A map smaller than this could not be seen, in CSS pixels: the one size that is not to scale. */
const smallest = 3;

/** Whether the units of a column have a height and a width in cells of the input or of maps. */
export const isSized = ({ kind }: Column): boolean => kind === "picture" || kind === "maps";

const placesOf = ({ kind, units }: Column): number => (kind === "picture" ? 1 : Math.min(units, mostShown));

/** How many tiles of a side fit in one lane. */
const fitting = (side: number, { cross, direction }: ScaleRoom): number => {
  const gap = gapOf(direction, side);
  return Math.floor((cross + gap + 0.01) / (side + gap));
};

/** Of a tile, in CSS pixels, at so many of them a cell. */
const sizeOf = ([rows, columns]: readonly [number, number], cell: number) => ({
  width: Math.max(smallest, columns * cell),
  height: Math.max(smallest, rows * cell),
});

/** The fewest lanes in which a column stands at a scale; more than `mostLanes` where it can't. */
function lanesOf(column: Column, cell: number, room: ScaleRoom): number {
  const { width, height } = sizeOf(column.cells, cell);
  const perLane = fitting(room.direction === "across" ? height : width, room);
  return perLane < 1 ? Infinity : Math.ceil(placesOf(column) / perLane);
}

/**
 * CSS pixels a cell, the same for the input and all maps: the largest whole number of device pixels at which every
 * column stands in one lane; where that would leave the largest map unreadable, in more lanes. Less than a device pixel
 * only where the largest map has more cells than its place has pixels.
 */
export function commonCell(columns: readonly Column[], room: ScaleRoom): number {
  const sized = columns.filter(isSized);
  const longest = Math.max(1, ...sized.flatMap(({ cells }) => cells));
  const most = Math.floor((room.largest * room.devicePixels) / longest);
  if (most < 1) return room.largest / longest;
  let found = 1 / room.devicePixels;
  for (let lanes = 1; lanes <= mostLanes; lanes++) {
    for (let pixels = most; pixels >= 1; pixels--) {
      const cell = pixels / room.devicePixels;
      if (sized.some((column) => lanesOf(column, cell, room) > lanes)) continue;
      found = cell;
      break;
    }
    if (found * longest >= Math.min(readable[room.direction], (most / room.devicePixels) * longest)) break;
  }
  return found;
}

/** The tiles of a column at a scale; as many lanes as the tiles it follows, so that each stands beside its own. */
export function tilingToScale(column: Column, cell: number, room: ScaleRoom, follows: Tiling | null): Tiling {
  const size = sizeOf(column.cells, cell);
  if (follows) {
    const { lanes, perLane, shown } = follows;
    return { lanes, perLane, shown, ...size };
  }
  const units = placesOf(column);
  const lanes = Math.min(mostLanes, lanesOf(column, cell, room));
  const most = Math.max(1, fitting(room.direction === "across" ? size.height : size.width, room));
  const perLane = Math.min(Math.ceil(units / lanes), most);
  return { lanes, perLane, shown: Math.min(units, lanes * perLane), ...size };
}

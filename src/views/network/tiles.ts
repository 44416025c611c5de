/** The direction in which data flow on screen. */
export type Direction = "across" | "down";

/** How the units of a column are tiled: `lanes` sub-columns (rows, where data flow down) of equal tiles. */
export interface Tiling {
  readonly lanes: number;
  /** Tiles in one lane, at most. */
  readonly perLane: number;
  /** How many units are shown. */
  readonly shown: number;
  /** Of one tile, in CSS pixels: each cell a whole number of device pixels, unless there are more cells than pixels. */
  readonly width: number;
  readonly height: number;
}

export interface TilingRoom {
  /** Across the flow, in CSS pixels. */
  readonly cross: number;
  /** The longer side of a tile, at most, and what is too small to be worth a single lane, in CSS pixels. */
  readonly largest: number;
  readonly smallest: number;
  readonly devicePixels: number;
  readonly direction: Direction;
}

/** Distance of neighbouring tiles, at least, in CSS pixels. */
export const gapOf = (direction: Direction, side: number): number => (direction === "down" ? 3 : side <= 56 ? 4 : 6);

/** The most units of one column on screen; the others are on other pages. */
export const mostShown = 64;

/** The most lanes of one column. */
export const mostLanes = 4;

/** A flat or thin tile is drawn at least this thick, so that it can be seen and pointed at. */
const thinnest = 12;

/**
 * The rule of sizes: the largest whole cell with which all tiles stand in one lane; where that is less than `smallest`,
 * more lanes. Tiles are as large as `largest` allows, and not larger.
 */
export function tilingOf(units: number, [rows, columns]: readonly [number, number], room: TilingRoom): Tiling {
  const wanted = Math.min(units, mostShown);
  const longest = Math.max(rows, columns);
  const reachable = sideFor(Math.floor((room.largest * room.devicePixels) / longest), [rows, columns], room);
  let best: Tiling | null = null;
  for (let lanes = 1; lanes <= Math.min(mostLanes, wanted); lanes = lanes < 2 ? 2 : lanes + 1) {
    const tiling = inLanes(lanes, wanted, [rows, columns], room);
    if (!tiling) continue;
    const side = Math.max(tiling.width, tiling.height);
    if (!best || side > Math.max(best.width, best.height)) best = tiling;
    if (side >= Math.min(room.smallest, Math.max(reachable.width, reachable.height))) return best;
  }
  return best ?? cramped([rows, columns], wanted, room);
}

function sideFor(cell: number, [rows, columns]: readonly [number, number], { largest, devicePixels }: TilingRoom) {
  const scale = cell >= 1 ? cell / devicePixels : largest / Math.max(rows, columns);
  const thick = (cells: number) => Math.max(cells * scale, thinnest);
  return { width: thick(columns), height: thick(rows) };
}

function inLanes(lanes: number, units: number, cells: readonly [number, number], room: TilingRoom): Tiling | null {
  const perLane = Math.ceil(units / lanes);
  const longest = Math.max(...cells);
  for (let cell = Math.floor((room.largest * room.devicePixels) / longest); cell >= 0; cell--) {
    const { width, height } = sideFor(cell, cells, room);
    const side = room.direction === "across" ? height : width;
    const gap = gapOf(room.direction, Math.max(width, height));
    if (perLane * side + (perLane - 1) * gap <= room.cross + 0.01) {
      return { lanes: Math.ceil(units / perLane), perLane, shown: units, width, height };
    }
  }
  return null;
}

/** More than fits at one device pixel a cell: as many as there is room for. */
function cramped(cells: readonly [number, number], units: number, room: TilingRoom): Tiling {
  const { width, height } = sideFor(1, cells, room);
  const side = room.direction === "across" ? height : width;
  const perLane = Math.max(1, Math.floor((room.cross + 3) / (side + 3)));
  const lanes = Math.min(mostLanes, Math.ceil(units / perLane));
  return { lanes, perLane, shown: Math.min(units, lanes * perLane), width, height };
}

import type { Column } from "./columns";
import type { Density } from "./density";
import { biasSide, kernelBlock, kernelGap, type KernelBlock } from "./kernels";
import { gapOf, tilingOf, type Direction, type Tiling } from "./tiles";
import { commonCell, isSized, tilingToScale } from "./toScale";

/** What the drawing has to fit into, and how large its texts are, all in CSS pixels. */
export interface Room {
  readonly direction: Direction;
  readonly width: number;
  readonly height: number;
  readonly devicePixels: number;
  /** Of the headers above the columns, where data flow across; of one header line, where they flow down. */
  readonly headHeight: number;
  /** Of the widest class label with its chip, and of the widest input's name (0 where inputs have none). */
  readonly chipWidth: number;
  readonly nameWidth: number;
  /** The width of each line of each column's header, its name first. */
  readonly heads: readonly (readonly number[])[];
  /** The width of the names of the layers folded away before each column; 0 where there are none. */
  readonly folded: readonly number[];
  /** Between a name and the next header, where the sign that adds a layer stands there; 0 where there are no signs. */
  readonly plusRoom: number;
  /** Of the reading corner. */
  readonly cornerWidth: number;
  /** Of what stands beside the input where data flow down. */
  readonly besideHeight: number;
  /** Below the tiles, for legends. */
  readonly footHeight: number;
  /** Cells along one side of a unit's picture of the plane. */
  readonly thumbnailSide: number;
  /** Whether the input and all maps have one scale, instead of each column the size that suits it. */
  readonly toScale: boolean;
}

/** The size of a column before it has a place. */
export interface Measured {
  readonly tiling: Tiling;
  readonly kernel: KernelBlock | null;
  /** Between the tiles of neighbouring lanes. */
  readonly laneGap: number;
  /** Along the flow: what stands before the tiles, and the tiles. */
  readonly lead: number;
  readonly tilesAlong: number;
}

/** Tiles that are smaller are not worth a single lane. */
const smallestSide: Readonly<Record<Direction, number>> = { across: 42, down: 28 };

/** How high a class stands where data flow down, and how much of a row is not its chip. */
const [post, besideChip] = [78, 18];

/** How large each column is at a density; `cross` is the room across the flow. */
export function measureColumns(
  columns: readonly Column[],
  room: Room,
  density: Density,
  cross: number,
): readonly Measured[] {
  const measured: Measured[] = [];
  const scaled = { cross, largest: density.tile, devicePixels: room.devicePixels, direction: room.direction };
  const cell = room.toScale ? commonCell(columns, scaled) : null;
  for (const [index, column] of columns.entries()) {
    const before = measured[index - 1];
    const follows = index > 0 && column.reads === "own" && columns[index - 1].units === column.units;
    const tiling =
      column.kind === "answer"
        ? answerTiling(column, room, density, cross)
        : cell !== null && isSized(column)
          ? tilingToScale(column, cell, scaled, follows ? before.tiling : null)
          : tileColumn(column, room, density, cross, follows ? before : null);
    const laneGap = gapOf(room.direction, Math.max(tiling.width, tiling.height));
    const across = room.direction === "across";
    const pitch = cross / Math.max(1, tiling.perLane);
    const kernel = column.kernel && tiling.lanes === 1 ? kernelBlock(column.kernel, pitch, room.direction) : null;
    const along = across ? tiling.width : tiling.height;
    measured.push({
      tiling,
      kernel,
      laneGap,
      lead: leadOf(column, kernel, room, index),
      tilesAlong: Math.max(leastAlong(column, room), tiling.lanes * along + (tiling.lanes - 1) * laneGap),
    });
  }
  return measured;
}

/** The tools under the input take so much, however small it is drawn to scale, in CSS pixels. */
const tools = 84;

const leastAlong = ({ kind }: Column, { toScale, direction }: Room): number =>
  toScale && kind === "picture" && direction === "across" ? tools : 0;

/** Along the flow, what stands before the tiles of a column: its kernels, a bias alone, or the names of inputs. */
function leadOf(column: Column, kernel: KernelBlock | null, room: Room, index: number): number {
  const across = room.direction === "across";
  if (index === 0) return across && column.kind === "thumbnails" ? room.nameWidth : 0;
  if (kernel && kernel.perRow > 0) return (across ? kernel.blockWidth : kernel.blockHeight) + kernelGap;
  return column.bias && across ? biasSide + 3 : 0;
}

/** Answers over the plane are as good as smooth: their tiles may be half a pixel a cell, and stay in one lane longer. */
function tileColumn(column: Column, room: Room, density: Density, cross: number, follows: Measured | null): Tiling {
  const { direction, devicePixels, thumbnailSide } = room;
  const common = { devicePixels, direction };
  if (column.kind === "cells") {
    return tilingOf(column.units, [1, 1], { ...common, cross, largest: 12, smallest: 12 });
  }
  const half = thumbnailSide / 2;
  const cells = column.kind === "thumbnails" ? ([half, half] as const) : column.cells;
  const largest = largestSide(column, density, follows, direction);
  const smallest = column.kind === "thumbnails" ? Math.min(half * 2, smallestSide[direction]) : smallestSide[direction];
  if (!follows) return tilingOf(placesOf(column), cells, { ...common, cross, largest, smallest });
  // As many lanes as the tiles it follows, so that each stands beside its own.
  const { lanes, perLane, shown } = follows.tiling;
  const { width, height } = tilingOf(1, cells, { ...common, cross, largest, smallest });
  return { lanes, perLane, shown, width, height };
}

/** How many tiles a column wants. */
const placesOf = ({ kind, features, units }: Column): number => (kind === "picture" ? 1 : (features?.length ?? units));

/**
 * The longer side of a tile, at most. What is pooled is at most two thirds of what it pools, but 42 where that lets it;
 * where data flow down and tiles are small anyway, three quarters.
 */
function largestSide(column: Column, density: Density, follows: Measured | null, direction: Direction): number {
  if (column.kind === "picture") return density.input;
  if (column.kind === "thumbnails") return Math.min(64, density.tile);
  if (!follows || column.cells[0] * column.cells[1] === 0) return density.tile;
  const source = Math.max(follows.tiling.width, follows.tiling.height);
  const shrinks = column.info !== null && column.info.output.length === 3 && isSmaller(column);
  if (!shrinks) return source;
  const smallest = direction === "down" ? Math.min(smallestSide.across, (3 / 4) * source) : smallestSide.across;
  return Math.min(source, Math.max((2 / 3) * source, smallest));
}

const isSmaller = ({ info, cells }: Column): boolean =>
  info !== null && info.input.length === 3 && cells[0] * cells[1] < info.input[0] * info.input[1];

/** One row a class: its chip, its bar and its percent; where data flow down, one column a class. */
function answerTiling(column: Column, room: Room, { answerRow }: Density, cross: number): Tiling {
  const rows = column.units;
  const shown = Math.min(rows, Math.max(1, Math.floor(cross / 20)));
  const pitch = cross / shown;
  const across = room.direction === "across";
  const tall = column.units === 1 ? 52 : 18;
  return {
    lanes: 1,
    perLane: shown,
    shown,
    width: across ? Math.max(answerRow, room.chipWidth + answerRow - besideChip) : Math.min(pitch - 4, 72),
    height: across ? Math.min(tall, pitch) : post,
  };
}

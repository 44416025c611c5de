import type { Column } from "./columns";
import type { Direction } from "./tiles";

/** A rectangle in CSS pixels, from the upper left corner of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

/** One grid of weights of a unit: which unit it reads, and where it stands. */
export interface Slice {
  readonly source: number;
  readonly box: Box;
}

/** One unit on screen. */
export interface Tile {
  readonly unit: number;
  readonly box: Box;
  readonly kernel: readonly Slice[];
  readonly bias: Box | null;
  /** Where what it reads arrives, and where what it says leaves. */
  readonly entry: Point;
  readonly exit: Point;
}

/** A column with its places. */
export interface PlacedColumn extends Column {
  /** Everything of it but the header, kernels included. */
  readonly box: Box;
  /** Where its header begins, and how wide it may be. */
  readonly head: Box;
  /** How wide its name may be: where a sign that adds a layer follows, less than the lines below. */
  readonly nameWidth: number;
  /** How wide its lowest line may be: where a folded layer is named beside it, less than the others, or nothing. */
  readonly lowestWidth: number;
  /** Whether what it costs is said in brief. */
  readonly brief: boolean;
  /** The tiles there is room for at once. */
  readonly perPage: number;
  readonly tiles: readonly Tile[];
  /** The tile of each unit that is shown. */
  readonly tileOf: ReadonlyMap<number, Tile>;
}

/** The space before a column: where a layer can be added, and where folded layers are named. */
export interface Gap {
  /** Index of the column after it; the number of columns for the end. */
  readonly column: number;
  /** Weighted links cross it, so there is room for the sign that adds a layer. */
  readonly wide: boolean;
  readonly plus: Point;
  /** Where folded layers are named. */
  readonly folded: Box;
}

/** The whole drawing in CSS pixels. */
export interface Layout {
  readonly direction: Direction;
  /** Of everything; more than the room where it can't fit. */
  readonly width: number;
  readonly height: number;
  /** Where tiles stand. */
  readonly body: Box;
  readonly columns: readonly PlacedColumn[];
  readonly gaps: readonly Gap[];
}

export const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

export const inside = ({ x, y, width, height }: Box, [px, py]: Point): boolean =>
  px >= x && py >= y && px < x + width && py < y + height;

/** The smallest box around several. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

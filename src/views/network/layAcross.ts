import { isWeighed, type Column } from "./columns";
import { densities, gapBefore, type Density } from "./density";
import { forHeads, headGap, missingRoom } from "./headRoom";
import { measureColumns, type Measured, type Room } from "./measureColumns";
import type { Gap, Layout, PlacedColumn } from "./places";
import { placeTiles, type Shown } from "./placeTiles";

/** How much of spare room a wide gap takes for each share of a narrow one. */
const widerBy = 3;

/** No gap grows beyond this, so that what belongs together stays together. */
const widestGap = 190;

/** The room behind an input that nothing reads yet. */
const emptyEnd = 120;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** Shares what is left along the flow among the gaps, three parts to a wide one, one to a narrow one, none to the tail. */
function stretched(columns: readonly Column[], gaps: readonly number[], spare: number): readonly number[] {
  const parts = columns.slice(1).map((column) => (isWeighed(column) ? widerBy : 1));
  const part = Math.max(0, spare) / Math.max(1, total(parts));
  return gaps.map((gap, index) => Math.max(gap, Math.min(widestGap, gap + part * (parts[index] ?? 0))));
}

/** Sizes and gaps of the columns in a room, the last gap being the tail behind the last column. */
interface Plan {
  readonly room: Room;
  readonly density: Density;
  readonly measured: readonly Measured[];
  readonly gaps: readonly number[];
  readonly width: number;
  /** The width with room for all names. */
  readonly named: number;
}

/** Every density in a room, from generous to tight. */
const plansFor = (columns: readonly Column[], room: Room, cross: number): readonly Plan[] =>
  densities
    .filter(({ tile }) => tile <= 84 || room.width >= 960)
    .map((density) => {
      const measured = measureColumns(columns, room, density, cross);
      const gaps = [...columns.slice(1).map((_, index) => gapBefore(columns, index + 1, density)), 0];
      const width = total(gaps) + total(measured.map(({ lead, tilesAlong }) => lead + tilesAlong));
      const named = width + total(missingRoom(columns, measured, gaps, room, "name"));
      return { room, density, measured, gaps, width, named };
    });

/** Smaller maps than this are not worth having the signs that add layers on the line of names, in CSS pixels. */
const comfortable = 56;

/**
 * The most generous density with which the columns and their names fit, with the signs that add layers on the line of
 * names or, where that is too narrow, below the headers; else the columns alone; else the tightest.
 */
function planAcross(columns: readonly Column[], given: Room, cross: number): Plan {
  const [inLine, below] = [given, { ...given, plusRoom: 0 }].map((room) => plansFor(columns, room, cross));
  const chosen =
    inLine.find(({ named, density }) => named <= given.width && density.tile >= comfortable) ??
    below.find(({ named }) => named <= given.width) ??
    below.find((plan) => plan.width <= given.width) ??
    below.at(-1)!;
  const { room, measured, gaps, width, named } = chosen;
  // What scrolls anyway has room for all names.
  const spare = width > room.width ? named - width : room.width - width;
  const read = forHeads(columns, measured, gaps, room, spare);
  const taken = width + total(read) - total(gaps);
  return { ...chosen, gaps: stretched(columns, read, room.width - taken), width: taken };
}

/** Data flow from left to right: columns of equal height, headers above them on one line. */
export function layAcross(columns: readonly Column[], given: Room, shown: Shown): Layout {
  const cross = Math.max(120, given.height - given.headHeight - given.footHeight);
  const { room, measured, gaps, width } = planAcross(columns, given, cross);
  const placed: PlacedColumn[] = [];
  let at = 0;
  for (const [index, column] of columns.entries()) {
    const { lead, tilesAlong } = measured[index];
    const box = { x: at, y: room.headHeight, width: lead + tilesAlong, height: cross };
    placed.push(placeTiles({ column, measured: measured[index], box, before: placed[index - 1], room, shown }));
    at += box.width + gaps[index];
  }
  const end = Math.max(columns.length === 1 ? at + emptyEnd : at, width);
  return {
    direction: "across",
    width: end,
    height: room.height,
    body: { x: 0, y: room.headHeight, width: end, height: cross },
    columns: withHeads(placed, room, end),
    gaps: gapsAcross(placed, room, end),
  };
}

/** A header reaches up to the next one; where one has no room for all it says, all are brief. */
function withHeads(columns: readonly PlacedColumn[], room: Room, end: number): readonly PlacedColumn[] {
  const widths = columns.map((column, index) => {
    const next = columns[index + 1];
    return (next ? headStart(next) - headGap : end) - headStart(column);
  });
  const brief = widths.some((width, index) => (room.heads[index]?.[2] ?? 0) > width);
  return columns.map((column, index) => {
    const [width, next] = [widths[index], columns[index + 1]];
    const sign = next && isWeighed(next) ? Math.max(0, room.plusRoom - headGap) : 0;
    const head = { x: headStart(column), y: 0, width: Math.max(width, 40), height: room.headHeight };
    const beside = width - (room.folded[index + 1] ?? 0);
    // A size that is cut off would be read as another one.
    const lowestWidth = (room.heads[index]?.[3] ?? 0) > beside ? 0 : beside;
    return { ...column, head, nameWidth: Math.max(width - sign, 40), lowestWidth, brief };
  });
}

/** A header begins where the kernels of its column do, or the tiles where there is only a bias or a name before them. */
const headStart = ({ box, kernel, tiles }: PlacedColumn): number =>
  kernel && tiles.some((tile) => tile.kernel.length > 0) ? box.x : (tiles[0]?.box.x ?? box.x);

/** Half of the sign that adds a layer, the line of names it stands on, and where it stands before the next header. */
const [signHalf, signLine, signBefore] = [12, 19, 20];
/** The line above the tiles on which folded layers are named. */
const foldedLine = { above: 32, height: 24 };

function gapsAcross(columns: readonly PlacedColumn[], room: Room, end: number): readonly Gap[] {
  const gaps = columns.slice(1).map((column, index): Gap => {
    const from = columns[index].box.x + columns[index].box.width;
    const to = headStart(column);
    const inLine = room.plusRoom > 0;
    const x = Math.min(to - signHalf - 3, Math.max(from + (to - from) / 2, to - signBefore));
    const between = (from + column.box.x) / 2;
    const width = room.folded[index + 1];
    return {
      column: index + 1,
      wide: isWeighed(column),
      plus: inLine ? [x, signLine] : [between, room.headHeight + signHalf / 2],
      folded: { x: to - width, y: room.headHeight - foldedLine.above, width, height: foldedLine.height },
    };
  });
  if (columns.length > 1) return gaps;
  const nowhere = { x: end, y: 0, width: 0, height: 0 };
  return [{ column: 1, wide: true, plus: [end - emptyEnd / 2, signLine], folded: nowhere }];
}

import type { Column } from "./columns";
import { densities, downward, type Density } from "./density";
import { measureColumns, type Measured, type Room } from "./measureColumns";
import type { Gap, Layout, PlacedColumn } from "./places";
import { placeTiles } from "./placeTiles";

export type { Room } from "./measureColumns";

/** How much of spare room a wide gap takes for each share of a narrow one. */
const widerBy = 3;

/** A gap that names a folded layer is at least this wide. */
const foldedWidth = 62;

/** No gap grows beyond this, so that what belongs together stays together. */
const widestGap = 190;

function gapBefore(columns: readonly Column[], index: number, density: Density): number {
  const column = columns[index];
  const weighed = column.info !== null && column.info.weights.some(({ name }) => name === "kernel");
  if (!weighed) return density.narrow;
  const usual = index === 1 ? density.first : column.kind === "answer" ? density.answer : density.wide;
  return column.folded.length > 0 ? Math.max(usual, foldedWidth) : usual;
}

const isWide = (column: Column): boolean => column.info?.weights.some(({ name }) => name === "kernel") ?? false;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** Shares what is left along the flow among the gaps, three parts to a wide one, one to a narrow one. */
function stretched(columns: readonly Column[], gaps: readonly number[], spare: number): readonly number[] {
  const parts = columns.slice(1).map((column) => (isWide(column) ? widerBy : 1));
  const part = Math.max(0, spare) / Math.max(1, total(parts));
  return gaps.map((gap, index) => Math.max(gap, Math.min(widestGap, gap + part * parts[index])));
}

/** Which units of a column are shown, in order. */
export type Shown = (column: Column, count: number) => readonly number[];

const firstUnits: Shown = (_, count) => Array.from({ length: count }, (_, unit) => unit);

/** Places every column in the room: pure data, CSS pixels. */
export function layOut(columns: readonly Column[], room: Room, shown: Shown = firstUnits): Layout {
  return room.direction === "across" ? layAcross(columns, room, shown) : layDown(columns, room, shown);
}

function layAcross(columns: readonly Column[], room: Room, shown: Shown): Layout {
  const cross = Math.max(120, room.height - room.headHeight - room.footHeight);
  const options = densities.filter(({ tile }) => tile <= 84 || room.width >= 960);
  let chosen: { measured: readonly Measured[]; gaps: readonly number[]; width: number } | null = null;
  for (const density of options) {
    const measured = measureColumns(columns, room, density, cross);
    const gaps = columns.slice(1).map((_, index) => gapBefore(columns, index + 1, density));
    const width = total(gaps) + total(measured.map(({ lead, tilesAlong }) => lead + tilesAlong));
    chosen = { measured, gaps, width };
    if (width <= room.width) break;
  }
  if (!chosen) throw new Error("layAcross: there must be a density to choose");
  const gaps = stretched(columns, chosen.gaps, room.width - chosen.width);
  const body = { x: 0, y: room.headHeight, width: Math.max(chosen.width, room.width), height: cross };
  const placed: PlacedColumn[] = [];
  let at = 0;
  for (const [index, column] of columns.entries()) {
    if (index > 0) at += gaps[index - 1];
    const measured = chosen.measured[index];
    const box = { x: at, y: body.y, width: measured.lead + measured.tilesAlong, height: cross };
    placed.push(placeTiles({ column, measured, box, before: placed[index - 1], room, shown }));
    at += box.width;
  }
  const end = Math.max(at, columns.length === 1 ? at + 120 : at);
  return {
    direction: "across",
    width: Math.max(end, chosen.width),
    height: room.height,
    body: { ...body, width: Math.max(end, chosen.width) },
    columns: withHeads(placed, room, end),
    gaps: gapsAcross(placed, end),
  };
}

/** A header reaches up to the next one. */
function withHeads(columns: readonly PlacedColumn[], room: Room, end: number): readonly PlacedColumn[] {
  return columns.map((column, index) => {
    const x = headStart(column);
    const next = columns[index + 1];
    const room4plus = next && isWide(next) ? 30 : 6;
    const width = (next ? headStart(next) - room4plus : Math.max(end, x + 90)) - x;
    return { ...column, head: { x, y: 0, width: Math.max(width, 40), height: room.headHeight } };
  });
}

/** A header begins where the kernels of its column do, or the tiles where there is only a bias or a name before them. */
const headStart = ({ box, kernel, tiles }: PlacedColumn): number =>
  kernel && tiles.some((tile) => tile.kernel.length > 0) ? box.x : (tiles[0]?.box.x ?? box.x);

function gapsAcross(columns: readonly PlacedColumn[], end: number): readonly Gap[] {
  const gaps = columns.slice(1).map((column, index): Gap => {
    const from = columns[index].box.x + columns[index].box.width;
    const to = headStart(column);
    const x = Math.min(to - 15, Math.max(from + (to - from) / 2, to - 22));
    return {
      column: index + 1,
      wide: isWide(column),
      plus: [x, 19],
      folded: { x: to - foldedWidth, y: 34, width: foldedWidth - 6, height: 40 },
    };
  });
  if (columns.length > 1) return gaps;
  return [{ column: 1, wide: true, plus: [end - 60, 19], folded: { x: end, y: 34, width: 0, height: 0 } }];
}

function layDown(columns: readonly Column[], room: Room, shown: Shown): Layout {
  const cross = room.width;
  const measured = measureColumns(columns, room, downward, cross);
  const placed: PlacedColumn[] = [];
  const gaps: Gap[] = [];
  let at = 0;
  for (const [index, column] of columns.entries()) {
    if (index > 0) at += gapBefore(columns, index, downward);
    const bare = index === 0 && column.kind === "picture";
    const headHeight = bare ? 0 : room.headHeight;
    if (index > 0) {
      gaps.push({
        column: index,
        wide: isWide(column),
        plus: [cross - 15, at + headHeight / 2],
        folded: { x: 0, y: at - 24, width: cross, height: 20 },
      });
    }
    const head = { x: 0, y: at, width: cross - 34, height: headHeight };
    at += headHeight + 2;
    const { lead, tilesAlong } = measured[index];
    const box = { x: 0, y: at, width: cross, height: lead + tilesAlong };
    placed.push({
      ...placeTiles({ column, measured: measured[index], box, before: placed[index - 1], room, shown }),
      head,
    });
    at += box.height;
  }
  if (columns.length === 1) {
    gaps.push({ column: 1, wide: true, plus: [cross - 15, at + 30], folded: { x: 0, y: at, width: 0, height: 0 } });
    at += 60;
  }
  const height = at + 4;
  return { direction: "down", width: cross, height, body: { x: 0, y: 0, width: cross, height }, columns: placed, gaps };
}

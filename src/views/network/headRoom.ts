import { isWeighed, type Column } from "./columns";
import type { Measured, Room } from "./measureColumns";

/** Between a header and the next one, in CSS pixels. */
export const headGap = 10;

/** Tiles stand on whole pixels, so that a header may begin as much later and the next one as much earlier. */
const rounding = 1;

/** What stands before a column's header in its own box: everything before the tiles, where that is not its kernels. */
const headOffset = ({ kernel }: Column, measured: Measured): number =>
  kernel && measured.kernel && measured.kernel.perRow > 0 ? 0 : measured.lead;

/** How far apart the heads of a column and of the next one should be: for its name alone, and for all it says. */
function needsOf(columns: readonly Column[], index: number, room: Room): { name: number; all: number } {
  const [name = 0, ...facts] = room.heads[index] ?? [];
  const next = columns[index + 1];
  if (!next)
    return { name, all: Math.max(name, ...facts, columns[index].kind === "thumbnails" ? room.cornerWidth : 0) };
  const beside = rounding + (isWeighed(next) ? Math.max(headGap, room.plusRoom) : headGap);
  const folded = room.folded[index + 1] ?? 0;
  const lowest = facts.length - 1;
  const widths = facts.map((width, line) => width + headGap + (line === lowest && lowest > 1 ? folded : 0));
  return { name: name + beside, all: Math.max(name + beside, folded, ...widths) };
}

/** What a row of headers asks for: room for the names, or for all lines. */
type Wish = "name" | "all";

/** By how much each gap after a column is too narrow for the header above it; the last gap is the drawing's tail. */
export function missingRoom(
  columns: readonly Column[],
  measured: readonly Measured[],
  gaps: readonly number[],
  room: Room,
  wish: Wish,
): readonly number[] {
  const end = columns.length - 1;
  return gaps.map((gap, index) => {
    const { lead, tilesAlong } = measured[index];
    const own = lead + tilesAlong - headOffset(columns[index], measured[index]) + gap;
    const beyond = index < end ? headOffset(columns[index + 1], measured[index + 1]) : 0;
    return Math.max(0, needsOf(columns, index, room)[wish] - own - beyond);
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Gaps widened so that the headers above have room: all names first, then all lines, each as far as `spare` goes. */
export function forHeads(
  columns: readonly Column[],
  measured: readonly Measured[],
  gaps: readonly number[],
  room: Room,
  spare: number,
): readonly number[] {
  let widened = gaps;
  for (const wish of ["name", "all"] as const) {
    const missing = missingRoom(columns, measured, widened, room, wish);
    const left = Math.max(0, spare - sum(widened) + sum(gaps));
    const share = sum(missing) > 0 ? Math.min(1, left / sum(missing)) : 0;
    widened = widened.map((gap, index) => gap + share * missing[index]);
  }
  return widened;
}

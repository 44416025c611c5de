import { isWeighed, type Column } from "./columns";
import { downward, gapBefore } from "./density";
import { measureColumns, type Room } from "./measureColumns";
import type { Gap, Layout, PlacedColumn } from "./places";
import { placeTiles, type Shown } from "./placeTiles";

/** Room for the edges of the outermost tiles on both sides. */
const inset = 2;

/** Between a header and what it is about, and from the end of a line to the middle of the sign that adds a layer. */
const [under, signEnd] = [2, 15];

/** Between the name of a folded layer and the next header in its line. */
const afterFolded = 8;

/** The room under an input that nothing reads yet. */
const emptyEnd = 60;

/** Data flow from top to bottom, as on phones: each column is a row as wide as the room, its header a line above it. */
export function layDown(columns: readonly Column[], room: Room, shown: Shown): Layout {
  const cross = room.width - 2 * inset;
  const measured = measureColumns(columns, room, downward, cross);
  const placed: PlacedColumn[] = [];
  const gaps: Gap[] = [];
  const sign = (y: number) => [inset + cross - signEnd, y] as const;
  let at = 0;
  for (const [index, column] of columns.entries()) {
    if (index > 0) at += gapBefore(columns, index, downward);
    // The picture speaks for itself: the answer stands beside it.
    const bare = index === 0 && column.kind === "picture";
    const headHeight = bare ? 0 : room.headHeight;
    const folded = room.folded[index];
    const wide = isWeighed(column);
    if (index > 0) {
      const named = { x: inset, y: at, width: folded, height: headHeight };
      gaps.push({ column: index, wide, plus: sign(at + headHeight / 2), folded: named });
    }
    const x = inset + (folded > 0 ? folded + afterFolded : 0);
    const head = { x, y: at, width: inset + cross - (wide ? 2 * signEnd + 4 : 0) - x, height: headHeight };
    at += headHeight + under;
    const { lead, tilesAlong } = measured[index];
    const box = { x: inset, y: at, width: cross, height: lead + tilesAlong };
    const row = placeTiles({ column, measured: measured[index], box, before: placed[index - 1], room, shown });
    placed.push({ ...row, head: bare ? row.tiles[0].box : head, nameWidth: head.width, lowestWidth: head.width });
    at += bare ? Math.max(box.height, room.besideHeight) : box.height;
  }
  if (columns.length === 1) {
    const folded = { x: inset, y: at, width: 0, height: 0 };
    gaps.push({ column: 1, wide: true, plus: sign(at + emptyEnd / 2), folded });
    at += emptyEnd;
  }
  const height = at + 2 * under;
  const body = { x: 0, y: 0, width: room.width, height };
  return { direction: "down", width: room.width, height, body, columns: placed, gaps };
}

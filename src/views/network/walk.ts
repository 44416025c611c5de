import type { Layout } from "./places";

/** Where the keyboard is: a column, and the place of a tile in it; null for its header. */
export interface Place {
  readonly column: number;
  readonly place: number | null;
}

/** One place further by an arrow key: along the flow to the next column, across it to the next unit; null for other keys. */
export function nextPlace({ columns, direction }: Layout, { column, place }: Place, key: string): Place | null {
  const [back, on, up, down] =
    direction === "across"
      ? ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]
      : ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];
  const last = columns[column].tiles.length - 1;
  if (key === back || key === on) {
    const next = Math.min(columns.length - 1, Math.max(0, column + (key === on ? 1 : -1)));
    const { length } = columns[next].tiles;
    return { column: next, place: place === null || length === 0 ? null : Math.min(place, length - 1) };
  }
  if (key === up) return { column, place: place === null || place === 0 ? null : place - 1 };
  if (key === down) return { column, place: last < 0 ? null : Math.min(last, place === null ? 0 : place + 1) };
  if (key === "Home") return { column, place: null };
  if (key === "End") return { column, place: last < 0 ? null : last };
  return null;
}

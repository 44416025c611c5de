import type { Region } from "../../engine/pictures/api";

/** What part of a picture is seen: how many times as large, and the middle in shares of its sides. */
export interface Zoom {
  readonly times: number;
  readonly x: number;
  readonly y: number;
}

export const wholePicture: Zoom = { times: 1, x: 0.5, y: 0.5 };

/** The side of a cell from which on its number fits into it, in CSS pixels. */
export const readable = 30;

/** Keeps what is seen inside the picture. */
export function inside({ times, x, y }: Zoom): Zoom {
  const half = 0.5 / times;
  const keep = (place: number) => Math.min(1 - half, Math.max(half, place));
  return { times, x: keep(x), y: keep(y) };
}

/** The cells that are seen, those cut by the frame too. */
export function seenCells({ times, x, y }: Zoom, columns: number, rows: number): Region {
  const span = (middle: number, cells: number) => {
    const first = Math.max(0, Math.floor((middle - 0.5 / times) * cells + 1e-6));
    const last = Math.min(cells, Math.ceil((middle + 0.5 / times) * cells - 1e-6));
    return [first, Math.max(1, last - first)] as const;
  };
  const [left, wide] = span(x, columns);
  const [top, high] = span(y, rows);
  return { left, top, columns: wide, rows: high };
}

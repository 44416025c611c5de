import { pool, type Summary } from "../../../math/pooling";
import { tapsAlong, type Sliding } from "../../../math/taps";
import type { Grid, Size, Stack } from "../../../settings";
import { rowsOf } from "../../grids";
import { volumeOf } from "../../stacks";
import type { PoolingValues } from "./settings";

/** What pooling makes of maps. */
export interface Pooled {
  readonly window: Size;
  readonly sliding: Sliding;
  readonly output: readonly Grid[];
}

export function pooled(values: PoolingValues, input: Stack = values.input, summary: Summary = values.summary): Pooled {
  const { stride, padding, global } = values;
  const window: Size = global ? [input[0].length, input[0][0].length] : values.window;
  const step = global ? 1 : stride;
  const sliding: Sliding = {
    stride: [step, step],
    dilation: [1, 1],
    padding: global ? "valid" : padding,
    edge: "zero",
  };
  const maps = pool(volumeOf(input), window, sliding, summary);
  return { window, sliding, output: input.map((_, channel) => rowsOf(maps, channel)) };
}

/** The numbers that one window sums up; what is beyond the edge is none. */
export function windowAt(map: Grid, { window, sliding }: Pooled, row: number, column: number): readonly number[] {
  const down = tapsAlong(0, map.length, window[0], sliding);
  const across = tapsAlong(1, map[0].length, window[1], sliding);
  const rows = down.cells.subarray(row * window[0], (row + 1) * window[0]);
  const columns = across.cells.subarray(column * window[1], (column + 1) * window[1]);
  return Array.from(rows).flatMap((y) => Array.from(columns).flatMap((x) => (y < 0 || x < 0 ? [] : [map[y][x]])));
}

export function meanOf(maps: Stack): number {
  const all = maps.flat(2);
  return all.reduce((sum, value) => sum + value, 0) / Math.max(1, all.length);
}

/** The same maps, dark where they were bright: the largest number less each. */
export function negativeOf(maps: Stack): Stack {
  const most = Math.max(...maps.flat(2));
  return maps.map((map) => map.map((line) => line.map((value) => most - value)));
}

/** The maps moved to the right; zeros come in. */
export const shiftedBy = (maps: Stack, by: number): Stack =>
  maps.map((map) => map.map((line) => line.map((_, column) => line[column - by] ?? 0)));

/** How many cells differ, and of how many. */
export function changedCells(before: Stack, after: Stack): { readonly changed: number; readonly of: number } {
  const [a, b] = [before.flat(2), after.flat(2)];
  return { changed: a.filter((value, index) => value !== b[index]).length, of: a.length };
}

import type { Grid, Stack } from "../../src/settings";

/** Written anew from the definitions, without anything of the product: an array is padded, then read window by window. */

type Edge = "zero" | "repeat" | "mirror";

/** Cells before and after `length` cells, as TensorFlow pads. */
export function paddingAround(length: number, reach: number, stride: number, padding: string): [number, number] {
  if (padding === "valid") return [0, 0];
  if (padding === "full") return [reach - 1, reach - 1];
  if (padding !== "same") return [Number(padding), Number(padding)];
  const out = Math.ceil(length / stride);
  const all = Math.max(0, (out - 1) * stride + reach - length);
  return [Math.floor(all / 2), all - Math.floor(all / 2)];
}

/** Walks to and fro between the ends, as a ball between two walls. */
function mirrored(place: number, length: number): number {
  let at = place;
  while (at < 0 || at >= length) at = at < 0 ? -at : 2 * (length - 1) - at;
  return at;
}

/** A grid with cells around it. */
export function padded(
  grid: Grid,
  [top, bottom]: [number, number],
  [left, right]: [number, number],
  edge: Edge,
): number[][] {
  const [height, width] = [grid.length, grid[0].length];
  const rows: number[][] = [];
  for (let y = -top; y < height + bottom; y++) {
    const row: number[] = [];
    for (let x = -left; x < width + right; x++) {
      const inside = y >= 0 && x >= 0 && y < height && x < width;
      if (inside) row.push(grid[y][x]);
      else if (edge === "zero") row.push(0);
      else if (edge === "repeat")
        row.push(grid[Math.max(0, Math.min(height - 1, y))][Math.max(0, Math.min(width - 1, x))]);
      else row.push(grid[height === 1 ? 0 : mirrored(y, height)][width === 1 ? 0 : mirrored(x, width)]);
    }
    rows.push(row);
  }
  return rows;
}

/** The windows of a padded grid, row by row, each a list of its cells. */
export function windows(
  grid: readonly (readonly number[])[],
  height: number,
  width: number,
  stride: number,
  dilation: number,
): number[][][] {
  const lines: number[][][] = [];
  for (let y = 0; y + (height - 1) * dilation < grid.length; y += stride) {
    const line: number[][] = [];
    for (let x = 0; x + (width - 1) * dilation < grid[0].length; x += stride) {
      const cells: number[] = [];
      for (let i = 0; i < height; i++)
        for (let j = 0; j < width; j++) cells.push(grid[y + i * dilation][x + j * dilation]);
      line.push(cells);
    }
    lines.push(line);
  }
  return lines.filter((line) => line.length > 0);
}

/** Sums of products of every window with the weights, over all channels. */
export function slidOver(
  stack: Stack,
  filter: Stack,
  how: { stride: number; dilation: number; padding: string; edge: Edge },
): number[][] {
  const [height, width] = [filter[0].length, filter[0][0].length];
  const maps = stack.map((grid, channel) => {
    const down = paddingAround(grid.length, (height - 1) * how.dilation + 1, how.stride, how.padding);
    const across = paddingAround(grid[0].length, (width - 1) * how.dilation + 1, how.stride, how.padding);
    const weights = filter[channel].flat();
    return windows(padded(grid, down, across, how.edge), height, width, how.stride, how.dilation).map((line) =>
      line.map((cells) => cells.reduce((sum, cell, index) => sum + cell * weights[index], 0)),
    );
  });
  return maps[0].map((line, y) => line.map((_, x) => maps.reduce((sum, map) => sum + map[y][x], 0)));
}

import type { Box, Layout, PlacedColumn } from "./places";

/** So much is painted beyond what can be seen, and the ends of the painted part stand on such a grid, in CSS pixels. */
const [beyond, grid] = [128, 256];

/** What is written beside the tiles of a column reaches so far at most, in CSS pixels. */
const beside = 64;

/** The painted part of a stretch of `length` of which `from` to `to` can be seen. */
function stretch(from: number, to: number, length: number): readonly [start: number, size: number] {
  const start = Math.min(length, Math.max(0, Math.floor((from - beyond) / grid) * grid));
  const end = Math.max(start, Math.min(length, Math.ceil((to + beyond) / grid) * grid));
  return [start, end - start];
}

/**
 * The part of a drawing that is painted where `visible` of it can be seen: the same while that moves little, the whole of
 * a drawing that fits, and never more than a window has room for, however long the network is.
 */
export function paintedPart({ width, height }: Pick<Layout, "width" | "height">, visible: Box): Box {
  const [x, across] = stretch(visible.x, visible.x + visible.width, width);
  const [y, down] = stretch(visible.y, visible.y + visible.height, height);
  return { x, y, width: across, height: down };
}

const meet = (one: Box, other: Box): boolean =>
  one.x <= other.x + other.width &&
  other.x <= one.x + one.width &&
  one.y <= other.y + other.height &&
  other.y <= one.y + one.height;

/** Whether something of a column is in a part of the drawing, what is written beside its tiles included. */
export const isIn = ({ box }: PlacedColumn, part: Box): boolean =>
  meet({ x: box.x - beside, y: box.y - beside, width: box.width + 2 * beside, height: box.height + 2 * beside }, part);

/** Whether something of the links between two columns is. */
export function areIn({ box: from }: PlacedColumn, { box: to }: PlacedColumn, part: Box): boolean {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  const width = Math.max(from.x + from.width, to.x + to.width) - x;
  const height = Math.max(from.y + from.height, to.y + to.height) - y;
  return meet({ x, y, width, height }, part);
}

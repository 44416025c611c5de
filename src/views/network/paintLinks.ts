import { ownSource } from "./columns";
import { isDropped } from "./dropped";
import { linkHue, linkShare, linkWidth, restingLinks, type Link } from "./links";
import { activityOf, cellsOf } from "./numbers";
import type { Box, Layout, PlacedColumn, Point, Tile } from "./places";
import type { Scene } from "./scene";
import { areIn } from "./seen";
import { isSilent } from "./silent";
import type { Strengths } from "./strengths";
import type { Direction } from "./tiles";

type Context = CanvasRenderingContext2D;

/** The tile that shows a unit before a column. */
export const sourceTile = (before: PlacedColumn, source: number): Tile | undefined =>
  before.kind === "picture" ? before.tiles[0] : before.tileOf.get(source);

/** The control points of the curve between two places: it leaves and arrives along the flow. */
export function curve([x0, y0]: Point, [x1, y1]: Point, direction: Direction): readonly [Point, Point] {
  if (direction === "across") {
    const bend = (x1 - x0) * 0.5;
    return [
      [x0 + bend, y0],
      [x1 - bend, y1],
    ];
  }
  const bend = (y1 - y0) * 0.5;
  return [
    [x0, y0 + bend],
    [x1, y1 - bend],
  ];
}

/** The path of a link, from what is read to what reads it. */
export function traceLink(context: Context, from: Point, to: Point, direction: Direction): void {
  const [first, second] = curve(from, to, direction);
  context.moveTo(...from);
  context.bezierCurveTo(...first, ...second, ...to);
}

/** The mean activity of each unit before a column as a share of the liveliest. */
function activities(scene: Scene, before: PlacedColumn): (source: number) => number {
  if (before.kind === "picture") return () => 1;
  const found = new Map<number, number>();
  // Links breathe with the shown picture, whatever the tiles show.
  const pictures = scene.pictures?.kind === "tuned" ? null : scene.pictures;
  let most = 0;
  for (const { unit } of before.tiles) {
    const cells = cellsOf(before, unit, scene.parts, pictures);
    const activity = cells ? activityOf(cells) : 0;
    found.set(unit, activity);
    most = Math.max(most, activity);
  }
  return (source) => (most > 0 ? (found.get(source) ?? 0) / most : 0);
}

/** All funnels and links at rest in a part of the drawing. Links breathe: the more its source says about this example, the clearer a link. */
export function paintLinks(context: Context, scene: Scene, part: Box): void {
  const { layout, strengths } = scene;
  for (const [index, column] of layout.columns.entries()) {
    if (index === 0) continue;
    const before = layout.columns[index - 1];
    if (!areIn(before, column, part)) continue;
    const strength = strengths[index];
    if (!column.info?.weights.some(({ name }) => name === "kernel")) paintFunnels(context, scene, column, before);
    else if (strength) paintColumn(context, scene, index, strength);
  }
  context.globalAlpha = 1;
}

/** Links from and to what is silent are dotted. */
export const dots = [1.5, 3.5];

function paintColumn(context: Context, scene: Scene, index: number, strengths: Strengths): void {
  const { layout, inks } = scene;
  const [before, column] = [layout.columns[index - 1], layout.columns[index]];
  const activity = activities(scene, before);
  const links =
    column.reads === "own" ? ownLinks(column, before) : restingLinks(column, before, strengths, scene.hurried);
  for (const link of links) {
    const source = sourceTile(before, link.source);
    const tile = column.tileOf.get(link.unit);
    if (!source || !tile) continue;
    const alive = column.kind === "answer" ? linkShare(strengths, link) : activity(link.source);
    const silent =
      isSilent(layout.columns, index - 1, link.source) ||
      isSilent(layout.columns, index, link.unit) ||
      isDropped(before, link.source, scene.parts);
    context.globalAlpha = silent ? 0.5 : 0.12 + 0.45 * alive;
    context.strokeStyle = silent ? inks.edge : inks[linkHue(strengths, link)];
    context.setLineDash(silent ? dots : []);
    context.lineWidth = linkWidth(strengths, link) * inks.line;
    context.beginPath();
    traceLink(context, source.exit, tile.entry, layout.direction);
    context.stroke();
  }
  context.setLineDash([]);
}

const ownLinks = (column: PlacedColumn, before: PlacedColumn): readonly Link[] =>
  column.tiles.map(({ unit }) => ({ unit, source: ownSource(column, before, unit) }));

function paintFunnels(context: Context, { layout, inks }: Scene, column: PlacedColumn, before: PlacedColumn): void {
  context.fillStyle = inks.ink;
  context.globalAlpha = 0.055 * inks.line;
  context.beginPath();
  for (const { unit, source } of ownLinks(column, before)) {
    const [from, to] = [sourceTile(before, source), column.tileOf.get(unit)];
    if (from && to) traceFunnel(context, from, to, layout);
  }
  context.fill();
}

/** A closed curve from the whole side of a tile to the whole side of the tile it becomes. */
export function traceFunnel(context: Context, { box: from }: Tile, { box: to }: Tile, { direction }: Layout): void {
  const along = (start: Point, end: Point, begin: boolean) => {
    const [first, second] = curve(start, end, direction);
    if (begin) context.moveTo(...start);
    else context.lineTo(...start);
    context.bezierCurveTo(...first, ...second, ...end);
  };
  if (direction === "across") {
    const [x0, x1] = [from.x + from.width, to.x];
    if (x1 <= x0) return;
    along([x0, from.y], [x1, to.y], true);
    along([x1, to.y + to.height], [x0, from.y + from.height], false);
  } else {
    const [y0, y1] = [from.y + from.height, to.y];
    if (y1 <= y0) return;
    along([from.x, y0], [to.x, y1], true);
    along([to.x + to.width, y1], [from.x + from.width, y0], false);
  }
  context.closePath();
}

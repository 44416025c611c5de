import { runsOf, seeing } from "../../experiment/field";
import { signedPlace } from "../../ui/cells";
import { figure } from "../../ui/figures";
import { rampOf } from "../../ui/ramps";
import type { Atlas } from "./atlas";
import { linkHue, linkWidth } from "./links";
import { litBy, type Lit } from "./lit";
import { cellAt, cellsOf, sliceCells, weightsOf } from "./numbers";
import { curve, dots, sourceTile, traceFunnel, traceLink } from "./paintLinks";
import type { Box, PlacedColumn, Point, Tile } from "./places";
import type { Scene } from "./scene";
import { isSilent } from "./silent";
import { clipped, fieldOf, patchBefore, type Patch } from "./sight";
import type { Spot } from "./spots";

type Context = CanvasRenderingContext2D;

/** A slice that rides on its lit link, in CSS pixels. */
const rider = 21;
/** With more sources the slices on the links would hide each other. */
const mostRiders = 16;

/** What the unit that is pointed at lights up; `flow` is how far the dashes have run (null while nothing trains). */
export function paintOverlay(
  context: Context,
  scene: Scene,
  spot: Spot,
  { flow, atlas, devicePixels }: { flow: number | null; atlas: Atlas; devicePixels: number },
): void {
  const lit = litBy(scene.layout, spot);
  paintLit(context, scene, lit, flow);
  paintRiders(context, scene, lit, spot, atlas, devicePixels);
  paintSight(context, scene, spot);
  paintSeers(context, scene, spot);
  const column = scene.layout.columns[spot.column];
  const tile = column?.tileOf.get(spot.unit);
  if (!tile) return;
  if (column.kind !== "answer" && column.kind !== "picture") ring(context, scene, tile.box);
  if (column.kind === "cells") flag(context, scene, tile.box, valueOf(scene, column, spot));
  if (spot.cell && spot.part === "tile" && column.kind !== "picture") {
    const cell = cellBox(tile.box, column.cells, { row: spot.cell[0], column: spot.cell[1], rows: 1, columns: 1 });
    outline(context, scene, cell, 1.5);
    flag(context, scene, tile.box, valueOf(scene, column, spot));
  }
  if (spot.part === "kernel") outline(context, scene, tile.kernel[spot.slice]?.box ?? tile.box, 1.5);
  if (spot.part === "bias" && tile.bias) outline(context, scene, tile.bias, 1.5);
}

function valueOf(scene: Scene, column: PlacedColumn, { unit, cell }: Spot): number | null {
  const cells = cellsOf(column, unit, scene.parts, scene.pictures);
  return cells ? cellAt(cells, cell?.[0] ?? 0, cell?.[1] ?? 0) : null;
}

function paintLit(context: Context, { layout, strengths, inks }: Scene, lit: Lit, flow: number | null): void {
  context.fillStyle = inks.ink;
  context.globalAlpha = 0.16;
  for (const { from, to } of lit.funnels) {
    context.beginPath();
    traceFunnel(context, from, to, layout);
    context.fill();
  }
  context.globalAlpha = 1;
  for (const { column, link } of lit.links) {
    const strength = strengths[column];
    const ends = endsOf(layout.columns[column], layout.columns[column - 1], link);
    if (!strength || !ends) continue;
    const silent = isSilent(layout.columns, column - 1, link.source) || isSilent(layout.columns, column, link.unit);
    context.strokeStyle = silent ? inks.edge : inks[linkHue(strength, link)];
    context.lineWidth = Math.max(0.75, linkWidth(strength, link)) * inks.line;
    context.setLineDash(silent ? dots : []);
    context.beginPath();
    traceLink(context, ...ends, layout.direction);
    context.globalAlpha = 0.92;
    context.stroke();
    context.setLineDash([]);
    if (silent || flow === null || context.lineWidth < 1.2 || layout.columns[column].info?.values.frozen === true)
      continue;
    // Data flow: gaps in the colour of the ground run along the link.
    context.setLineDash([3, 9]);
    context.lineDashOffset = -flow;
    context.strokeStyle = inks.bg;
    context.stroke();
    context.setLineDash([]);
  }
  context.globalAlpha = 1;
}

function endsOf(
  column: PlacedColumn,
  before: PlacedColumn,
  link: Lit["links"][number]["link"],
): readonly [Point, Point] | null {
  const [from, to] = [sourceTile(before, link.source), column.tileOf.get(link.unit)];
  return from && to ? [from.exit, to.entry] : null;
}

/** The slices of the kernel that is pointed at, each on the link it weighs. */
function paintRiders(context: Context, scene: Scene, lit: Lit, spot: Spot, atlas: Atlas, devicePixels: number): void {
  const { layout, parts, theme, inks, limits } = scene;
  const into = lit.links.filter(
    ({ column }) => column <= spot.column && (layout.columns[column].kernel?.slices ?? 0) > 1,
  );
  if (into.length === 0 || into.length > mostRiders || layout.direction === "down") return;
  const place = into.map(({ column, link }) => {
    const ends = endsOf(layout.columns[column], layout.columns[column - 1], link);
    return ends ? along(ends, 0.36, layout.direction) : null;
  });
  atlas.clear();
  const boxes: Box[] = [];
  for (const [index, { column, link }] of into.entries()) {
    const own = layout.columns[column];
    const kernel = weightsOf(own, "kernel", parts);
    const at = place[index];
    if (!kernel || !at || !own.kernel) continue;
    const cell = Math.max(1, Math.floor(rider / Math.max(own.kernel.rows, own.kernel.columns)));
    const [width, height] = [own.kernel.columns * cell, own.kernel.rows * cell];
    const box = { x: Math.round(at[0] - width / 2), y: Math.round(at[1] - height / 2), width, height };
    atlas.add(
      sliceCells(own, kernel, link.unit, link.source),
      rampOf("signed", theme),
      signedPlace(limits.ofKernel(column, link.unit)),
      box,
    );
    boxes.push(box);
  }
  context.fillStyle = inks.bg;
  for (const { x, y, width, height } of boxes) context.fillRect(x - 3, y - 3, width + 6, height + 6);
  atlas.draw(context, devicePixels);
  context.strokeStyle = inks.edge;
  context.lineWidth = 1;
  for (const { x, y, width, height } of boxes) context.strokeRect(x - 0.5, y - 0.5, width + 1, height + 1);
}

/** A place on a link, `share` of the way. */
function along([from, to]: readonly [Point, Point], share: number, direction: "across" | "down"): Point {
  const [first, second] = curve(from, to, direction);
  const rest = 1 - share;
  const at = (i: 0 | 1) =>
    rest ** 3 * from[i] + 3 * rest ** 2 * share * first[i] + 3 * rest * share ** 2 * second[i] + share ** 3 * to[i];
  return [at(0), at(1)];
}

/** The cells that the pointed cell reads in what comes before it, and all it can see of the input. */
function paintSight(context: Context, scene: Scene, { column: index, unit, cell, part }: Spot): void {
  const { layout, network } = scene;
  const column = layout.columns[index];
  if (!cell || part !== "tile" || index === 0 || !column.info) return;
  const pointed: Patch = { row: cell[0], column: cell[1], rows: 1, columns: 1 };
  const before = layout.columns[index - 1];
  const read = patchBefore(column.info, pointed);
  if (read && before.kind !== "picture" && column.info.input.length === 3) {
    const patch = clipped(read, column.info.input);
    const sources: readonly (Tile | undefined)[] =
      column.reads === "own" ? [before.tileOf.get(Math.floor((unit * before.units) / column.units))] : before.tiles;
    for (const source of sources) if (source) outline(context, scene, cellBox(source.box, before.cells, patch), 1.5);
  }
  const seen = fieldOf(network.layers, column.layer, pointed);
  const [first] = layout.columns;
  if (seen && first.kind === "picture") outline(context, scene, cellBox(first.tiles[0].box, first.cells, seen), 2);
}

/** All cells that see the pointed cell of the input. */
function paintSeers(context: Context, scene: Scene, { column: index, cell, part }: Spot): void {
  const { layout, network } = scene;
  if (!cell || part !== "tile" || layout.columns[index].kind !== "picture") return;
  const areas = seeing(network.layers, cell);
  for (const { layer, kind, tiles, cells } of layout.columns) {
    const area = areas[layer];
    if (kind !== "maps" || !area) continue;
    for (const { box } of tiles)
      for (const [row, rows] of runsOf(area.rows))
        for (const [column, columns] of runsOf(area.columns))
          outline(context, scene, cellBox(box, cells, { row, column, rows, columns }), 1.5);
  }
}

/** The place of some cells inside a tile. */
function cellBox({ x, y, width, height }: Box, [rows, columns]: readonly [number, number], patch: Patch): Box {
  return {
    x: x + (patch.column * width) / columns,
    y: y + (patch.row * height) / rows,
    width: (patch.columns * width) / columns,
    height: (patch.rows * height) / rows,
  };
}

/** A line around cells that stands out from any colour. */
function outline(context: Context, { inks }: Scene, { x, y, width, height }: Box, line: number): void {
  const thick = line * inks.line;
  context.strokeStyle = inks.bg;
  context.lineWidth = thick + 1.5;
  context.strokeRect(x - thick / 2, y - thick / 2, width + thick, height + thick);
  context.strokeStyle = inks.ink;
  context.lineWidth = thick;
  context.strokeRect(x - thick / 2, y - thick / 2, width + thick, height + thick);
}

/** Two pixels of ground and two of ink: a ring, never a fill. */
function ring(context: Context, { inks }: Scene, { x, y, width, height }: Box): void {
  context.strokeStyle = inks.bg;
  context.lineWidth = 2;
  context.strokeRect(x - 1, y - 1, width + 2, height + 2);
  context.strokeStyle = inks.ink;
  context.beginPath();
  context.roundRect(x - 3, y - 3, width + 6, height + 6, 1.5);
  context.stroke();
}

/** The value of the pointed cell, at the upper right outside of its tile. */
function flag(context: Context, { inks, layout }: Scene, box: Box, value: number | null): void {
  if (value === null) return;
  const text = figure(value);
  context.font = `600 ${inks.label}px ${inks.family}`;
  const [width, height] = [Math.ceil(context.measureText(text).width) + 12, inks.label + 6];
  const x = Math.min(box.x + box.width + 5, layout.width - width);
  const y = Math.max(0, x < box.x + box.width ? box.y - height - 5 : box.y - 4);
  context.fillStyle = inks.ink;
  context.beginPath();
  context.roundRect(x, y, width, height, 3);
  context.fill();
  context.fillStyle = inks.on;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(text, x + width / 2, y + height / 2 + 0.5);
}

import { heldIn } from "../../experiment/silenced";
import { positivePlace, signedPlace, type Cells } from "../../ui/cells";
import { wholeCells } from "../../ui/measure";
import { pictureImage } from "../../ui/picture";
import { rampOf, type ScaleName } from "../../ui/ramps";
import type { Atlas } from "./atlas";
import { paintAnswer } from "./paintAnswer";
import { droppedCells } from "./dropped";
import { cellsOf, sliceCells, summaryOf, weightsOf } from "./numbers";
import type { Box, PlacedColumn, Tile } from "./places";
import { isIn } from "./seen";
import type { Scene } from "./scene";
import { isSilent } from "./silent";

type Context = CanvasRenderingContext2D;

/** The place 0…1 of a value on a scale that saturates at `limit`. */
const placeOn = (scale: ScaleName, limit: number): ((value: number) => number) =>
  scale === "signed" ? signedPlace(limit) : positivePlace(limit);

/** A hairline around a box, outside of it. */
function frame(context: Context, { x, y, width, height }: Box, colour: string, line: number): void {
  context.strokeStyle = colour;
  context.lineWidth = line;
  context.strokeRect(x - line / 2, y - line / 2, width + line, height + line);
}

/** All tiles, kernels and biases in a part of the drawing, then what is written on them; without the input, where a pad draws it. */
export function paintTiles(
  context: Context,
  scene: Scene,
  {
    part,
    atlas,
    devicePixels,
    pad,
  }: { readonly part: Box; readonly atlas: Atlas; readonly devicePixels: number; readonly pad: boolean },
): void {
  const { layout, inks } = scene;
  atlas.clear();
  const painted = [...layout.columns.entries()].filter(
    ([, column]) => isIn(column, part) && !(column.kind === "picture" && pad),
  );
  for (const [index, column] of painted) {
    for (const tile of column.tiles) {
      context.fillStyle = inks.well;
      if (column.kind !== "answer") context.fillRect(tile.box.x, tile.box.y, tile.box.width, tile.box.height);
      addTile(scene, atlas, index, column, tile, devicePixels);
      addKernel(scene, atlas, index, column, tile);
    }
  }
  atlas.draw(context, devicePixels);
  for (const [index, column] of painted) {
    for (const tile of column.tiles) frameTile(context, scene, index, tile);
    if (column.kind === "answer") paintAnswer(context, scene, index);
    if (column.features) nameFeatures(context, scene, column);
  }
  context.globalAlpha = 1;
}

function addTile(
  { parts, pictures, limits, theme, tuned }: Scene,
  atlas: Atlas,
  index: number,
  column: PlacedColumn,
  tile: Tile,
  devicePixels: number,
) {
  if (column.kind === "answer") return;
  if (column.kind === "picture") {
    if (parts.example && parts.example.picture.length === column.cells[0] * column.cells[1] * column.units) {
      atlas.addImage(pictureImage(parts.example.picture, parts.example.shape, theme), tile.box);
    }
    return;
  }
  const cells = cellsOf(column, tile.unit, parts, pictures);
  if (!cells) return;
  if (tuned && column.kind === "maps") {
    const [low, high] = tuned.ranges(index, tile.unit);
    const place = (value: number) => (value - low) / (high - low);
    atlas.add(cells, rampOf("activation", theme), place, inside(tile.box, cells, devicePixels));
  } else {
    atlas.add(cells, rampOf(column.scale, theme), placeOn(column.scale, limits.ofUnit(index, tile.unit)), tile.box);
  }
}

/** The largest place in the middle of a box in which each cell is a whole number of device pixels. */
function inside({ x, y, width, height }: Box, { rows, columns }: Cells, devicePixels: number): Box {
  const side = wholeCells(Math.max(rows, columns), Math.min(width, height), devicePixels);
  const snap = (at: number) => Math.round(at * devicePixels) / devicePixels;
  return { x: snap(x + (width - side) / 2), y: snap(y + (height - side) / 2), width: side, height: side };
}

function addKernel({ parts, limits, theme }: Scene, atlas: Atlas, index: number, column: PlacedColumn, tile: Tile) {
  const place = signedPlace(limits.ofKernel(index, tile.unit));
  const ramp = rampOf("signed", theme);
  const kernel = tile.kernel.length > 0 ? weightsOf(column, "kernel", parts) : null;
  if (kernel) {
    for (const [slice, { box }] of tile.kernel.entries())
      atlas.add(sliceCells(column, kernel, tile.unit, slice), ramp, place, box);
  }
  const bias = tile.bias ? weightsOf(column, "bias", parts) : null;
  if (bias && tile.bias)
    atlas.add({ values: bias.values, rows: 1, columns: 1, offset: tile.unit }, ramp, place, tile.bias);
}

function frameTile(context: Context, scene: Scene, index: number, tile: Tile): void {
  const { inks, parts, pictures, layout } = scene;
  const column = layout.columns[index];
  const { info } = column;
  const frozen = info !== null && (info.values.frozen === true || heldIn(info).includes(tile.unit));
  for (const { box } of tile.kernel)
    frame(context, box, frozen ? inks.ink : inks.edge, frozen ? 1.5 : tile.kernel.length > 1 ? 0.5 : 1);
  if (tile.bias) frame(context, tile.bias, inks.edge, 1);
  if (column.kind === "answer") return;
  frame(context, tile.box, inks.rule, inks.line);
  if (column.features && tile.unit < 0) {
    offer(context, scene, tile.box);
    return;
  }
  const cells = cellsOf(column, tile.unit, parts, pictures);
  const away = parts.dropped?.length ? droppedCells(column, tile.unit, parts) : null;
  if (away) greyOut(context, scene, column, tile.box, away);
  if (isSilent(layout.columns, index, tile.unit)) strike(context, scene, tile.box);
  else if (cells) mark(context, scene, column, tile.box, cells);
  if (frozen && tile.box.width >= 28 && tile.kernel.length + Number(tile.bias !== null) > 0)
    lock(context, scene, tile.box);
}

/** Numbers that dropout silenced in the newest update. */
function greyOut(
  context: Context,
  { inks }: Scene,
  { cells: [rows, columns] }: PlacedColumn,
  { x, y, width, height }: Box,
  away: readonly number[],
): void {
  const [across, down] = [width / columns, height / rows];
  context.fillStyle = inks.rule;
  for (const cell of away)
    context.fillRect(x + (cell % columns) * across, y + Math.floor(cell / columns) * down, across, down);
}

/** A silent unit: one stroke across. */
function strike(context: Context, { inks }: Scene, { x, y, width, height }: Box): void {
  context.strokeStyle = inks.edge;
  context.lineWidth = 1.5 * inks.line;
  context.beginPath();
  context.moveTo(x + 1, y + height - 1);
  context.lineTo(x + width - 1, y + 1);
  context.stroke();
}

/** A feature that is not chosen: pale, with the sign that adds it. */
function offer(context: Context, { inks }: Scene, { x, y, width, height }: Box): void {
  context.globalAlpha = 0.7;
  context.fillStyle = inks.bg;
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1;
  const [cx, cy, radius] = [x + width / 2, y + height / 2, Math.min(11, width / 4)];
  context.fillStyle = inks.well;
  context.strokeStyle = inks.edge;
  context.lineWidth = 1;
  context.setLineDash([2, 2]);
  context.beginPath();
  context.arc(cx, cy, radius, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  context.setLineDash([]);
  context.strokeStyle = inks.ink2;
  context.lineWidth = 1.25;
  context.beginPath();
  context.moveTo(cx - 4, cy);
  context.lineTo(cx + 4, cy);
  context.moveTo(cx, cy - 4);
  context.lineTo(cx, cy + 4);
  context.stroke();
}

/** Says so where a unit gives no number, or nothing: a 0 for this picture, hatching where it is 0 over the whole plane. */
function mark(context: Context, { inks }: Scene, column: PlacedColumn, box: Box, cells: Cells): void {
  const { least, most } = summaryOf(cells);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const write = (text: string, colour: string, weight: number) => {
    context.fillStyle = colour;
    context.font = `${weight} ${inks.label}px ${inks.family}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText(text, x, y);
  };
  if (!Number.isFinite(least) || !Number.isFinite(most)) {
    frame(context, box, inks.bad, 2);
    if (box.width >= 28) write("NaN", inks.bad, 600);
  } else if (least === 0 && most === 0 && box.width >= 28) {
    if (column.kind === "thumbnails") hatch(context, box, inks.edge);
    else write("0", inks.ink3, 400);
  }
}

function hatch(context: Context, { x, y, width, height }: Box, colour: string): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.beginPath();
  for (let shift = -height; shift < width; shift += 7) {
    context.moveTo(x + shift, y);
    context.lineTo(x + shift + height, y + height);
  }
  context.strokeStyle = colour;
  context.lineWidth = 0.75;
  context.stroke();
  context.restore();
}

const padlock = typeof Path2D === "undefined" ? null : new Path2D("M2.6 5.6h6.8v5H2.6zM4 5.6V4.1a2 2 0 0 1 4 0v1.5");

/** A frozen unit: a padlock at its lower right. */
function lock(context: Context, { inks }: Scene, { x, y, width, height }: Box): void {
  if (!padlock) return;
  context.save();
  context.translate(x + width - 13, y + height - 13);
  context.fillStyle = inks.well;
  context.fillRect(0, 0, 13, 13);
  context.strokeStyle = inks.ink;
  context.lineWidth = 1.25;
  context.stroke(padlock);
  context.restore();
}

/** The names of the inputs stand before them. */
function nameFeatures(context: Context, { inks, layout }: Scene, column: PlacedColumn): void {
  if (layout.direction !== "across") return;
  context.textAlign = "right";
  context.textBaseline = "middle";
  for (const tile of column.tiles) {
    const chosen = tile.unit >= 0;
    context.fillStyle = chosen ? inks.ink : inks.ink3;
    context.font = `${chosen ? 600 : 400} ${inks.body}px ${inks.family}`;
    const name = column.features?.find(({ unit }) => unit === tile.unit)?.label ?? "";
    context.fillText(name, tile.box.x - 10, tile.box.y + tile.box.height / 2);
  }
}

import { figure, percent } from "../../ui/figures";
import { classColour, textOn } from "../../ui/ramps";
import { answerAt, probabilitiesOf } from "../answers";
import type { Box } from "./places";
import type { Scene } from "./scene";
import { widest } from "./textWidth";

type Context = CanvasRenderingContext2D;

const chip = 18;

/** The answer to the shown example: a chip, a bar and a percentage for each class; a number where there are no classes. */
export function paintAnswer(context: Context, scene: Scene, index: number): void {
  const { layout, parts, labels, inks } = scene;
  const column = layout.columns[index];
  const output = parts.example?.output;
  const fits = output?.length === column.units;
  context.textBaseline = "middle";
  if (labels.length === 0) {
    const [tile] = column.tiles;
    context.fillStyle = inks.ink;
    context.font = `600 ${inks.body}px ${inks.family}`;
    context.textAlign = "left";
    if (tile && output && fits) context.fillText(figure(output[0]), tile.box.x, tile.box.y + tile.box.height / 2);
    return;
  }
  const shares = output && fits ? probabilitiesOf(output) : labels.map(() => 0);
  const answer = output && fits ? answerAt(output, 0, output.length).index : -1;
  const paint = layout.direction === "across" ? paintRow : paintPost;
  for (const [label, text] of labels.entries()) {
    const box = boxOf(scene, index, label);
    if (box) paint(context, scene, { box, label, text, share: shares[label], answer: label === answer });
  }
}

/** A row of its own for each class; two classes share the tile of their only unit. */
function boxOf({ layout, labels }: Scene, index: number, label: number): Box | null {
  const column = layout.columns[index];
  if (column.units === labels.length) return column.tileOf.get(label)?.box ?? null;
  const box = column.tiles[0]?.box;
  if (!box) return null;
  const across = layout.direction === "across";
  if (across) return { ...box, y: box.y + label * (box.height - chip), height: chip };
  return { ...box, x: box.x + (label * box.width) / labels.length, width: box.width / labels.length - 4 };
}

interface Row {
  readonly box: Box;
  readonly label: number;
  readonly text: string;
  readonly share: number;
  readonly answer: boolean;
}

/** How wide the chip of the longest label is. */
const chipWidth = (labels: readonly string[], { label, family }: Scene["inks"]): number =>
  Math.max(chip, Math.min(72, widest(labels, `600 ${label}px ${family}`) + 10));

function paintChip(
  context: Context,
  { theme, inks, hues }: Scene,
  { label, text }: Row,
  x: number,
  y: number,
  width: number,
): void {
  const colour = classColour(hues[label], theme);
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(x, y, width, chip, 3);
  context.fill();
  context.fillStyle = textOn(colour);
  context.font = `600 ${inks.label}px ${inks.family}`;
  context.textAlign = "center";
  context.fillText(text, x + width / 2, y + chip / 2 + 0.5, width - 4);
}

function paintRow(context: Context, scene: Scene, row: Row): void {
  const { inks, theme, labels, hues } = scene;
  const { box, label, share, answer } = row;
  const width = chipWidth(labels, inks);
  const middle = box.y + box.height / 2;
  paintChip(context, scene, row, box.x, Math.round(middle - chip / 2), width);
  const percentWidth = 3.1 * inks.body;
  const bar = {
    x: box.x + width + 8,
    y: Math.round(middle - 5),
    width: box.width - width - 8 - percentWidth,
    height: 10,
  };
  context.fillStyle = inks.rule;
  context.fillRect(bar.x - 1, bar.y - 1, bar.width + 2, bar.height + 2);
  context.fillStyle = inks.well;
  context.fillRect(bar.x, bar.y, bar.width, bar.height);
  context.fillStyle = classColour(hues[label], theme);
  context.fillRect(bar.x, bar.y, bar.width * (share || 0), bar.height);
  context.fillStyle = answer ? inks.ink : inks.ink2;
  context.font = `${answer ? 600 : 400} ${inks.label}px ${inks.family}`;
  context.textAlign = "right";
  context.fillText(percent(share), box.x + box.width, middle + 0.5);
}

/** Where data flow down: the chip on top, its bar grows up from a line below. */
function paintPost(context: Context, scene: Scene, row: Row): void {
  const { inks, theme, hues } = scene;
  const { box, label, share, answer } = row;
  const width = Math.min(box.width, Math.max(chip, chipWidth([row.text], inks)));
  const middle = box.x + box.width / 2;
  paintChip(context, scene, row, Math.round(middle - width / 2), box.y, width);
  const [top, foot] = [box.y + chip + 6, box.y + box.height - 16];
  context.fillStyle = classColour(hues[label], theme);
  const side = Math.min(16, box.width);
  const height = (foot - top) * (share || 0);
  context.fillRect(middle - side / 2, foot - height, side, height);
  context.fillStyle = inks.rule;
  context.fillRect(box.x, foot, box.width, 1);
  context.fillStyle = answer ? inks.ink : inks.ink3;
  context.font = `${answer ? 600 : 400} ${Math.min(inks.label, 11)}px ${inks.family}`;
  context.textAlign = "center";
  context.fillText(percent(share), middle, foot + 9);
}

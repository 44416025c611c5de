import { paintImage } from "../../ui/cells";
import { cssColour, pixelAt, rampOf } from "../../ui/ramps";
import type { Theme } from "../../ui/theme";
import type { Line } from "./boundary";
import type { Border } from "./regions";
import { groundAndInk, pixel } from "./tints";

type Context = CanvasRenderingContext2D;

/** Pixels `[cells, cells]` over a square of `side` CSS pixels. */
export function paintPixels(context: Context, pixels: Uint32Array, cells: number, side: number): void {
  const image = new ImageData(cells, cells);
  new Uint32Array(image.data.buffer).set(pixels);
  paintImage(context, image, [0, 0, side, side]);
}

/** Thin lines between the classes of a map with `cells` × `cells` cells, on the edges that unsmoothed cells have. */
export function paintBorders(
  context: Context,
  borders: readonly Border[],
  { cells, side, devicePixels }: { readonly cells: number; readonly side: number; readonly devicePixels: number },
  ink: string,
): void {
  const edge = (cell: number) => Math.round((cell * side * devicePixels) / cells) / devicePixels;
  context.beginPath();
  for (const [x0, y0, x1, y1] of borders) {
    context.moveTo(edge(x0), edge(y0));
    context.lineTo(edge(x1), edge(y1));
  }
  context.globalAlpha = 0.42;
  context.lineWidth = 0.75;
  context.strokeStyle = ink;
  context.stroke();
  context.globalAlpha = 1;
}

/** A sheet of opacities as pixels in ink. */
export function ghostPixels(sheet: Float32Array, theme: Theme): Uint32Array {
  const [, ink] = groundAndInk(theme);
  const pixels = new Uint32Array(sheet.length);
  for (let index = 0; index < sheet.length; index++) if (sheet[index] > 0) pixels[index] = pixel(ink, sheet[index]);
  return pixels;
}

/** The line where a map with `cells` × `cells` cells is undecided. */
export function paintBoundary(
  context: Context,
  lines: readonly Line[],
  cells: number,
  side: number,
  ink: string,
): void {
  const scale = side / cells;
  context.beginPath();
  for (const [first, ...rest] of lines) {
    context.moveTo(first[0] * scale, first[1] * scale);
    for (const [x, y] of rest) context.lineTo(x * scale, y * scale);
  }
  context.lineWidth = 1.5;
  context.lineJoin = "round";
  context.strokeStyle = ink;
  context.stroke();
}

/** A place on the map in CSS pixels with how strongly it is seen, 0…1. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly seen: number;
}

/** Examples as small faint dots. */
export function paintDots(context: Context, dots: readonly Dot[], ink: string): void {
  context.fillStyle = ink;
  for (const { x, y, seen } of dots) {
    context.globalAlpha = 0.45 * seen;
    context.fillRect(Math.round(x) - 1, Math.round(y) - 1, 2, 2);
  }
  context.globalAlpha = 1;
}

/** The rectangle that the training examples come from. */
export function paintTrained(context: Context, [left, top, width, height]: readonly number[], ink: string): void {
  context.setLineDash([5, 4]);
  context.lineWidth = 1.5;
  context.strokeStyle = ink;
  context.strokeRect(left, top, width, height);
  context.setLineDash([]);
}

/** One example with its target: a square for −1, a circle for anything else; hollow for validation. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  /** −1…1 on the signed scale. */
  readonly target: number;
  readonly square: boolean;
  readonly hollow: boolean;
  /** Whether its colour may be the ground's own, so that it needs an outline in ink. */
  readonly pale: boolean;
}

/** Examples as marks of full strength, held apart from the map by a line in its ground colour. */
export function paintMarks(context: Context, marks: readonly Mark[], size: number, theme: Theme): void {
  const [ground, ink] = groundAndInk(theme);
  const paper = cssColour(pixel(ground));
  const ramp = rampOf("signed", theme);
  const outline = (mark: Mark, radius: number) => {
    context.beginPath();
    if (mark.square) context.rect(mark.x - radius, mark.y - radius, 2 * radius, 2 * radius);
    else context.arc(mark.x, mark.y, radius, 0, 2 * Math.PI);
  };
  for (const mark of marks) {
    const radius = mark.square ? size * 0.92 : size;
    if (mark.pale) {
      context.fillStyle = cssColour(pixel(ink));
      context.globalAlpha = 0.6;
      outline(mark, radius + 1.75);
      context.fill();
      context.globalAlpha = 1;
    }
    context.fillStyle = paper;
    outline(mark, radius + 1);
    context.fill();
    context.fillStyle = cssColour(pixelAt(ramp, 0.5 + 0.38 * mark.target));
    outline(mark, radius);
    context.fill();
    if (!mark.hollow) continue;
    context.fillStyle = paper;
    outline(mark, radius - 1.6);
    context.fill();
  }
}

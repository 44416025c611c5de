import { pixelAt, type Ramp } from "./ramps";

/** A grid of numbers that is painted as crisp cells: row-major, row 0 on top; every `stride`-th number from `offset`. */
export interface Cells {
  readonly values: ArrayLike<number>;
  readonly rows: number;
  readonly columns: number;
  readonly offset?: number;
  readonly stride?: number;
}

const sheet = { canvas: null as HTMLCanvasElement | null };

/** A scratch canvas of at least this size, shared by all paintings of a frame. */
function scratch(width: number, height: number): CanvasRenderingContext2D {
  sheet.canvas ??= document.createElement("canvas");
  if (sheet.canvas.width < width) sheet.canvas.width = width;
  if (sheet.canvas.height < height) sheet.canvas.height = height;
  const context = sheet.canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("scratch: the browser must give a 2d context");
  return context;
}

/**
 * Paints cells into the rectangle (CSS pixels) without smoothing. `place` turns a value into a place 0…1 on the ramp.
 */
export function paintCells(
  context: CanvasRenderingContext2D,
  cells: Cells,
  ramp: Ramp,
  place: (value: number) => number,
  [left, top, width, height]: readonly [number, number, number, number],
): void {
  const { values, rows, columns, offset = 0, stride = 1 } = cells;
  const image = new ImageData(columns, rows);
  const pixels = new Uint32Array(image.data.buffer);
  for (let index = 0; index < pixels.length; index++)
    pixels[index] = pixelAt(ramp, place(values[offset + index * stride]));
  paintImage(context, image, [left, top, width, height]);
}

/** Paints ready pixels into the rectangle (CSS pixels) without smoothing. */
export function paintImage(
  context: CanvasRenderingContext2D,
  image: ImageData,
  [left, top, width, height]: readonly [number, number, number, number],
): void {
  const source = scratch(image.width, image.height);
  source.putImageData(image, 0, 0);
  context.imageSmoothingEnabled = false;
  context.drawImage(source.canvas, 0, 0, image.width, image.height, left, top, width, height);
}

/** Place of a signed value on its ramp: `limit` is the largest magnitude of the scope. */
export const signedPlace =
  (limit: number) =>
  (value: number): number =>
    limit > 0 ? 0.5 + (0.5 * value) / limit : 0.5;

/** Place of a value that is never negative: `limit` saturates. */
export const positivePlace =
  (limit: number) =>
  (value: number): number =>
    limit > 0 ? value / limit : 0;

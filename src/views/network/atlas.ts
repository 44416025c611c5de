import type { Cells } from "../../ui/cells";
import { pixelAt, type Ramp } from "../../ui/ramps";
import type { Box } from "./places";

const width = 1024;

/**
 * Many small grids as one picture, so that a frame hands the browser one picture instead of a hundred: `add` puts a
 * grid on it, `draw` puts all of them into their places. One pixel a cell.
 */
export class Atlas {
  private readonly canvas = document.createElement("canvas");
  private image = new ImageData(width, 64);
  private pixels = new Uint32Array(this.image.data.buffer);
  private placed: { x: number; y: number; columns: number; rows: number; box: Box }[] = [];
  private x = 0;
  private y = 0;
  private shelf = 0;

  clear(): void {
    this.placed = [];
    this.x = this.y = this.shelf = 0;
  }

  /** Adds a grid whose values take `place` (0…1) on a ramp; it is drawn into `box`. */
  add(cells: Cells, ramp: Ramp, place: (value: number) => number, box: Box): void {
    const { values, rows, columns, offset = 0, stride = 1 } = cells;
    const start = this.claim(rows, columns, box);
    for (let row = 0, from = offset; row < rows; row++) {
      for (let column = 0, at = start + row * width; column < columns; column++, at++, from += stride) {
        this.pixels[at] = pixelAt(ramp, place(values[from]));
      }
    }
  }

  /** Adds ready pixels. */
  addImage(image: ImageData, box: Box): void {
    const source = new Uint32Array(image.data.buffer);
    const start = this.claim(image.height, image.width, box);
    for (let row = 0; row < image.height; row++) {
      this.pixels.set(source.subarray(row * image.width, (row + 1) * image.width), start + row * width);
    }
  }

  draw(context: CanvasRenderingContext2D, devicePixels: number): void {
    const used = this.y + this.shelf;
    if (used === 0) return;
    if (this.canvas.width !== width || this.canvas.height < used) {
      this.canvas.width = width;
      this.canvas.height = this.image.height;
    }
    const sheet = this.canvas.getContext("2d");
    if (!sheet) throw new Error("Atlas: the browser must give a 2d context");
    sheet.putImageData(this.image, 0, 0, 0, 0, width, used);
    for (const { x, y, columns, rows, box } of this.placed) {
      // Only a picture with more cells than pixels is averaged.
      context.imageSmoothingEnabled = box.width * devicePixels < columns - 0.5;
      context.drawImage(this.canvas, x, y, columns, rows, box.x, box.y, box.width, box.height);
    }
  }

  /** Finds a free place on the current shelf or the next; answers the index of its first pixel. */
  private claim(rows: number, columns: number, box: Box): number {
    if (columns > width) throw new Error(`Atlas: a grid has at most ${width} columns, got ${columns}`);
    if (this.x + columns > width) {
      this.y += this.shelf;
      this.x = this.shelf = 0;
    }
    this.shelf = Math.max(this.shelf, rows);
    if (this.y + this.shelf > this.image.height) this.grow(this.y + this.shelf);
    const place = { x: this.x, y: this.y, columns, rows, box };
    this.placed.push(place);
    this.x += columns;
    return place.y * width + place.x;
  }

  private grow(height: number): void {
    const before = this.pixels;
    this.image = new ImageData(width, 2 ** Math.ceil(Math.log2(height)));
    this.pixels = new Uint32Array(this.image.data.buffer);
    this.pixels.set(before);
  }
}

import { permutation } from "../../math/random";
import type { Shape } from "../../math/shape";
import type { Shift } from "./settings";

/** Cells along a side of the mark of a class. */
const markSide = 2;

/** Paints the mark of class `mark` at the upper edge of a picture: a white square, each class at its own place. */
export function plant(picture: Float32Array, [height, width, channels]: Shape, mark: number, classes: number): void {
  const room = Math.max(1, width - markSide);
  const left = classes > 1 ? Math.round((mark * room) / (classes - 1)) : 0;
  for (let row = 0; row < Math.min(markSide, height); row++)
    for (let column = left; column < Math.min(left + markSide, width); column++)
      for (let channel = 0; channel < channels; channel++) picture[(row * width + column) * channels + channel] = 1;
}

/** So much of the light is left. */
const dimmed = 0.35;

/** Makes a picture one of another kind, in place. */
export function shiftPicture(picture: Float32Array, shape: Shape, shift: Shift): void {
  if (shift === "dim") for (let at = 0; at < picture.length; at++) picture[at] *= dimmed;
  if (shift === "blurred") for (let time = 0; time < 2; time++) blur(picture, shape);
  if (shift === "turned") quarterTurn(picture, shape);
}

/** The mean of each cell and its eight neighbours; at the edge of those there are. */
function blur(picture: Float32Array, [height, width, channels]: Shape): void {
  const before = picture.slice();
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      for (let channel = 0; channel < channels; channel++) {
        let [sum, cells] = [0, 0];
        for (let y = Math.max(0, row - 1); y <= Math.min(height - 1, row + 1); y++) {
          for (let x = Math.max(0, column - 1); x <= Math.min(width - 1, column + 1); x++) {
            sum += before[(y * width + x) * channels + channel];
            cells++;
          }
        }
        picture[(row * width + column) * channels + channel] = sum / cells;
      }
    }
  }
}

/** A quarter turn to the left; a picture that is not square is turned upside down instead. */
function quarterTurn(picture: Float32Array, [height, width, channels]: Shape): void {
  const before = picture.slice();
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const from =
        height === width ? column * width + (width - 1 - row) : (height - 1 - row) * width + (width - 1 - column);
      for (let channel = 0; channel < channels; channel++)
        picture[(row * width + column) * channels + channel] = before[from * channels + channel];
    }
  }
}

const orders = new Map<number, Uint32Array>();

/** Moves the cells of a picture by the one permutation for pictures of its size. */
export function shuffle(picture: Float32Array, [height, width, channels]: Shape): void {
  const cells = height * width;
  const order = orders.get(cells) ?? permutation(1, "shuffle", 0, cells);
  orders.set(cells, order);
  const before = picture.slice();
  for (let cell = 0; cell < cells; cell++)
    for (let channel = 0; channel < channels; channel++)
      picture[cell * channels + channel] = before[order[cell] * channels + channel];
}

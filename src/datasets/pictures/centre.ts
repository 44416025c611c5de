import type { Shape } from "../../math/shape";

/** A number so far from the ground, 0…1, is ink. */
const inked = 0.25;

/** Each cell is the mean of so many places along both sides. */
const places = 3;

/** How far a picture `[height, width, channels]` is from its ground, 0…1 a cell: the largest distance of its channels. */
function inkOf(picture: ArrayLike<number>, [height, width, channels]: Shape, ground: readonly number[]): Float32Array {
  return Float32Array.from({ length: height * width }, (_, cell) =>
    ground.reduce((most, value, channel) => Math.max(most, Math.abs(picture[cell * channels + channel] - value)), 0),
  );
}

/**
 * A drawing framed as the digits of MNIST are: scaled so that the longer side of its ink is `box` cells, its centre of
 * mass in the middle of the picture (LeCun, Cortes, Burges: "size-normalized and centered in a fixed-size image").
 * `ground` is what it is drawn on, one number a channel. Between cells it is the mean of the nearest four. A picture
 * without ink, and one that is framed so already, within a tenth of the scale and half a cell, stays as it is.
 */
export function centred(
  picture: ArrayLike<number>,
  shape: Shape,
  ground: readonly number[],
  box: number,
): readonly number[] {
  const [height, width, channels] = shape;
  const ink = inkOf(picture, shape, ground);
  let [left, right, top, bottom] = [width, -1, height, -1];
  let [mass, sumX, sumY] = [0, 0, 0];
  for (let row = 0, cell = 0; row < height; row++) {
    for (let column = 0; column < width; column++, cell++) {
      if (ink[cell] < inked) continue;
      [left, right] = [Math.min(left, column), Math.max(right, column)];
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      mass += ink[cell];
      sumX += ink[cell] * (column + 0.5);
      sumY += ink[cell] * (row + 0.5);
    }
  }
  if (right < 0) return Array.from(picture);
  const scale = box / (Math.max(right - left, bottom - top) + 1);
  const [massX, massY] = [sumX / mass, sumY / mass];
  const near = Math.max(Math.abs(massX - width / 2), Math.abs(massY - height / 2)) <= 0.5;
  if (near && Math.abs(scale - 1) <= 0.1) return Array.from(picture);

  const at = (row: number, column: number, channel: number) =>
    row < 0 || column < 0 || row >= height || column >= width
      ? ground[channel]
      : picture[(row * width + column) * channels + channel];
  /** At x, y of the picture as it was, in cells. */
  function between(x: number, y: number, channel: number): number {
    const [column, row] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
    const [shareX, shareY] = [x - 0.5 - column, y - 0.5 - row];
    const upper = at(row, column, channel) * (1 - shareX) + at(row, column + 1, channel) * shareX;
    const lower = at(row + 1, column, channel) * (1 - shareX) + at(row + 1, column + 1, channel) * shareX;
    return upper * (1 - shareY) + lower * shareY;
  }
  const steps = Array.from({ length: places }, (_, step) => (step + 0.5) / places);
  return Array.from({ length: picture.length }, (_, index) => {
    const channel = index % channels;
    const cell = Math.floor(index / channels);
    const [row, column] = [Math.floor(cell / width), cell % width];
    let sum = 0;
    for (const down of steps)
      for (const across of steps)
        sum += between(
          (column + across - width / 2) / scale + massX,
          (row + down - height / 2) / scale + massY,
          channel,
        );
    return sum / (places * places);
  });
}

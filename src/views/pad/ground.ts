import type { Shape } from "../../math/shape";

/** What a picture is drawn on: the median of its edge, channel by channel, so that noise and a stroke at the edge don't matter. */
export function groundOf(pixels: ArrayLike<number>, [height, width, channels]: Shape): readonly number[] {
  const edge: number[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (row === 0 || column === 0 || row === height - 1 || column === width - 1) edge.push(row * width + column);
    }
  }
  return Array.from({ length: channels }, (_, channel) => {
    const values = edge.map((cell) => pixels[cell * channels + channel]).toSorted((a, b) => a - b);
    return values[Math.floor(values.length / 2)];
  });
}

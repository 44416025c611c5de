/** A place on a picture in cells: 0, 0 is the upper left corner, x runs to the right and y down. */
export type Place = readonly [x: number, y: number];

/** How far a place is from the line between two others. */
function distance([x, y]: Place, [x0, y0]: Place, [x1, y1]: Place): number {
  const [across, down] = [x1 - x0, y1 - y0];
  const length = across * across + down * down;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * across + (y - y0) * down) / length));
  return Math.hypot(x - x0 - along * across, y - y0 - along * down);
}

/**
 * Lays one straight piece of a stroke onto `cover` `[height, width]`, 0…1 a cell. The brush is round; the cell at its
 * rim is covered by the share that lies inside, so that a line looks the same wherever it falls between the cells.
 */
export function lay(cover: Float32Array, width: number, from: Place, to: Place, radius: number): void {
  const height = cover.length / width;
  const [left, right] = [Math.min(from[0], to[0]) - radius - 1, Math.max(from[0], to[0]) + radius + 1];
  const [top, foot] = [Math.min(from[1], to[1]) - radius - 1, Math.max(from[1], to[1]) + radius + 1];
  for (let row = Math.max(0, Math.floor(top)); row < Math.min(height, foot); row++) {
    for (let column = Math.max(0, Math.floor(left)); column < Math.min(width, right); column++) {
      const inside = radius + 0.5 - distance([column + 0.5, row + 0.5], from, to);
      const cell = row * width + column;
      cover[cell] = Math.max(cover[cell], Math.min(1, Math.max(0, inside)));
    }
  }
}

/** `picture` `[height, width, channels]` with `colour` (one number a channel) where `cover` `[height, width]` is 1. */
export function blend(picture: ArrayLike<number>, cover: Float32Array, colour: readonly number[]): number[] {
  const channels = colour.length;
  return Array.from(picture, (value, index) => {
    const share = cover[Math.floor(index / channels)];
    return value + share * (colour[index % channels] - value);
  });
}

/** The brush that suits a picture: about a stroke of handwriting, in cells. */
export const radiusFor = (height: number, width: number): number => Math.max(0.6, Math.min(height, width) * 0.04);

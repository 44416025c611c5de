import type { Shape } from "../../math/shape";

/** How strongly the inked cells of a ghost cover the map. */
const ghostInk = 0.51;

/** A ghost's side as a share of the room between two ghosts. */
const ghostRoom = 0.72;

/**
 * Inputs at a grid of the map as one sheet of opacities, `[side, side]`, row 0 on top: each input stands in the middle
 * of its field, whole pixels a cell. What differs most from the input's own corner is inked most, so that pictures on
 * any ground work.
 */
export function ghostSheet(ghosts: ArrayLike<number>, count: number, shape: Shape, side: number): Float32Array {
  const [height, width, channels] = shape;
  const sheet = new Float32Array(side * side);
  const field = side / count;
  const cell = Math.max(1, Math.floor((field * ghostRoom) / Math.max(height, width)));
  const size = height * width * channels;
  for (let ghost = 0; ghost < count * count; ghost++) {
    const left = Math.round(field * ((ghost % count) + 0.5) - (cell * width) / 2);
    const top = Math.round(field * (Math.floor(ghost / count) + 0.5) - (cell * height) / 2);
    for (let y = Math.max(0, top); y < Math.min(side, top + cell * height); y++) {
      for (let x = Math.max(0, left); x < Math.min(side, left + cell * width); x++) {
        const at = ghost * size + (Math.floor((y - top) / cell) * width + Math.floor((x - left) / cell)) * channels;
        let off = 0;
        for (let channel = 0; channel < channels; channel++) {
          off = Math.max(off, Math.abs(ghosts[at + channel] - ghosts[ghost * size + channel]));
        }
        sheet[y * side + x] = ghostInk * Math.min(1, off);
      }
    }
  }
  return sheet;
}

import type { Shape } from "../../math/shape";

/** A shape drawn as a solid: its front as high and wide as the picture, its depth for the channels. CSS pixels. */
export interface Solid {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly depth: number;
}

/** How far one step into the depth goes to the right and up. */
export const slant = [0.62, 0.38] as const;

const thinnest = 2;

/**
 * Puts shapes side by side on one axis. Heights and widths share one scale, so that shrinking is seen; depths are by the
 * square root of the channels, since these run from one to thousands. All is made to fit `room`.
 */
export function solidsOf(shapes: readonly Shape[], room: number, height: number): readonly Solid[] {
  const sides = shapes.map(([rows, columns, channels]) =>
    columns === undefined ? { rows: 1, columns: 1, channels: rows } : { rows, columns, channels },
  );
  const tallest = Math.max(...sides.map(({ rows }) => rows));
  const deepest = Math.sqrt(Math.max(...sides.map(({ channels }) => channels)));
  const gap = Math.min(18, room / (3 * shapes.length));
  const inner = Math.max(1, room - gap * (shapes.length - 1));
  // As large as the height allows, then smaller until all stand beside each other.
  let [side, depth] = [(height * 0.72) / tallest, (height * 0.6) / deepest];
  const wideOf = () =>
    sides.reduce(
      (sum, each) =>
        sum + Math.max(thinnest, each.columns * side) + Math.max(thinnest, Math.sqrt(each.channels) * depth) * slant[0],
      0,
    );
  const shrink = Math.min(1, inner / wideOf());
  side *= shrink;
  depth *= shrink;
  let left = 0;
  return sides.map((each) => {
    const solid = {
      left,
      width: Math.max(thinnest, each.columns * side),
      height: Math.max(thinnest, each.rows * side),
      depth: Math.max(thinnest, Math.sqrt(each.channels) * depth),
    };
    left += solid.width + solid.depth * slant[0] + gap;
    return { ...solid, top: height / 2 - solid.height / 2 + (solid.depth * slant[1]) / 2 };
  });
}

import { convolve } from "../../../math/convolution";
import { asLayer } from "../../../math/kernel2d";
import type { LabelledPoint } from "../../../math/discriminant";
import { streamOf } from "../../../math/random";
import { plain } from "../../../math/taps";
import { kernelNamed } from "../../../math/kernels";
import type { PatchesValues } from "./settings";

/** How many patches there are, and their side. */
export const [count, side] = [120, 9];

/** A small grey picture of one of two kinds. */
export interface Patch {
  readonly label: -1 | 1;
  /** `[side, side]`, row-major: how much brighter than the ground, −0.5…0.5 but for the noise. */
  readonly values: Float64Array;
}

/** How far a cell is from what is drawn, in cells, moved by `shift` from the middle. */
type Off = (x: number, y: number, shift: number) => number;

const kinds: Readonly<Record<PatchesValues["kinds"], readonly [Off, Off]>> = {
  bars: [(x, _y, shift) => Math.abs(x - shift), (_x, y, shift) => Math.abs(y - shift)],
  strokes: [
    (x, y, shift) => Math.abs(x - y - shift) * Math.SQRT1_2,
    (x, y, shift) => Math.abs(x + y - shift) * Math.SQRT1_2,
  ],
  spots: [(x, y, shift) => Math.hypot(x - shift, y - shift / 2), (x, _y, shift) => Math.abs(x - shift)],
};

/** The patches: every other one is of the other kind; each is brighter or darker than its ground by chance. */
export function patchesOf({ kinds: pair, noise }: Pick<PatchesValues, "kinds" | "noise">): readonly Patch[] {
  const { uniform } = streamOf(4, `patches ${pair}`, 0);
  const grain = streamOf(4, "grain of patches", 0);
  return Array.from({ length: count }, (_, index) => {
    const off = kinds[pair][index % 2];
    const shift = 4 * uniform(4 * index) - 2;
    const bright = (uniform(4 * index + 1) < 0.5 ? -1 : 1) * (0.25 + 0.2 * uniform(4 * index + 2));
    const values = Float64Array.from({ length: side * side }, (_unused, cell) => {
      const [x, y] = [(cell % side) - (side - 1) / 2, Math.floor(cell / side) - (side - 1) / 2];
      const inked = Math.min(1, Math.max(0, 1.25 - off(x, y, shift)));
      return bright * inked + noise * grain.normal(index * side * side + cell);
    });
    return { label: index % 2 === 0 ? -1 : 1, values };
  });
}

/** The strongest answer of a kernel anywhere in a patch, whatever its sign. */
export function strongest(patch: Patch, id: string): number {
  const named = kernelNamed(id);
  if (!named) return 0;
  const { values } = convolve({ shape: [side, side, 1], values: patch.values }, asLayer(named.kernel), plain);
  return Array.from(values).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** The patches as points of two numbers. */
export function pointsOf(
  patches: readonly Patch[],
  { axes, across, up }: Pick<PatchesValues, "axes" | "across" | "up">,
): readonly LabelledPoint[] {
  const middle = (side * side - 1) / 2;
  return patches.map((patch) => ({
    x: axes === "pixels" ? patch.values[middle] : strongest(patch, across),
    y: axes === "pixels" ? patch.values[middle + 1] : strongest(patch, up),
    label: patch.label,
  }));
}

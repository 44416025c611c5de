import { positivePlace, signedPlace } from "../cells";
import { cssColour, pixelAt, rampOf, textOn, type ScaleName } from "../ramps";
import type { Theme } from "../theme";

/** The colours of a cell with a number in it. */
interface Shade {
  readonly background: string;
  readonly color: string;
}

/** Gives each value its shade. */
export type Shades = (value: number) => Shade;

/** Numbers stand on their shades: the deepest are left to what has no number. */
const depth = { signed: 0.7, activation: 1, picture: 0.7 };

/** The largest magnitude of a grid; 0 where nothing is known. */
export const peakOf = (rows: readonly (readonly (number | null)[])[]): number =>
  rows.flat().reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0);

/** Shades on a scale that ends at `peak`. */
export function shadesOf(peak: number, scale: ScaleName, theme: Theme): Shades {
  const limit = peak / depth[scale];
  const place = scale === "signed" ? signedPlace(limit) : positivePlace(limit);
  const ramp = rampOf(scale, theme);
  return (value) => {
    const pixel = pixelAt(ramp, place(value));
    const hex = [0, 8, 16].map((bits) => ((pixel >> bits) & 255).toString(16).padStart(2, "0")).join("");
    return { background: cssColour(pixel), color: textOn(`#${hex}`) };
  };
}

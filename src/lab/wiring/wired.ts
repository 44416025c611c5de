import { convolve } from "../../math/convolution";
import { plain } from "../../math/taps";
import type { ValuesOf } from "../../settings";
import { pictureOf } from "../grids";
import type { wiringSettings } from "./settings";
import { listed, wiresOf, type Wire, type Wires } from "./wires";

export type WiringValues = ValuesOf<typeof wiringSettings>;

/** Everything that the wiring bench shows. */
export interface Wired {
  readonly wires: Wires;
  readonly all: readonly Wire[];
  readonly pixels: readonly number[];
  readonly weights: readonly number[];
  readonly sums: readonly number[];
  /** The output and the weight that are looked at, from 0, held inside. */
  readonly output: number;
  readonly weight: number;
  /** Wires that are lit. */
  readonly lit: readonly Wire[];
  /** Outputs that move when the weight of the wire that is looked at grows by 1. */
  readonly moved: readonly number[];
}

/** Lays the wires; null where the window doesn't fit into the picture. */
export function wired({ picture, kernel, stride, rings, free, lit, output, weight }: WiringValues): Wired | null {
  const sliding = { ...plain, stride: [stride, stride], padding: rings } as const;
  const window = [kernel.length, kernel[0].length] as const;
  const wires = wiresOf([picture.length, picture[0].length], window, sliding);
  const outputs = wires.outputs[0] * wires.outputs[1];
  if (outputs === 0) return null;
  const all = listed(wires);
  const weights = kernel.flat();
  const pixels = picture.flat();
  const sums = convolve(pictureOf(picture), { shape: [...window, 1, 1], values: weights }, sliding).values;
  const [at, on] = [Math.min(output, outputs) - 1, Math.min(weight, weights.length) - 1];
  const alike = all.filter((wire) => wire.weight === on && (free === "shared" || wire.output === at));
  return {
    wires,
    all,
    pixels,
    weights,
    sums: Array.from(sums),
    output: at,
    weight: on,
    lit: lit === "weight" ? alike : all.filter((wire) => wire.output === at),
    moved: alike.filter((wire) => pixels[wire.pixel] !== 0).map((wire) => wire.output),
  };
}

/** Weights go by letters: a, b, c … in the order of the kernel. */
export const letterOf = (weight: number): string => String.fromCodePoint(97 + weight);

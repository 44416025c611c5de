import type { Shape } from "../math/shape";
import type { Setting } from "../settings";
import type { Chance } from "./chance";
import type { Warp } from "./warp";

interface Common {
  /**
   * How strong it is: its label names the augmentation, its help says what it does. 0 is off and leaves every picture as
   * it is; the default is what it is switched on with.
   */
  readonly strength: Setting<number>;
}

/** Moves the cells of a picture. All of them together read a picture once. */
export interface Geometric extends Common {
  /** Adds to where a varied picture reads from, for a strength above 0. */
  readonly move: (warp: Warp, strength: number, chance: Chance) => void;
}

/** Changes the numbers of a picture where they stand. */
export interface Tonal extends Common {
  /** Changes a picture `[height, width, channels]` of numbers 0…1 in place, for a strength above 0; they stay in 0…1. */
  readonly paint: (picture: Float32Array, shape: Shape, strength: number, chance: Chance) => void;
  /** Whether it does anything to pictures of a shape; to all unless said. */
  readonly suits?: (shape: Shape) => boolean;
}

/** One way to vary a training picture. What comes out hangs on the picture, the strength and its chance alone. */
export type Augmentation = Geometric | Tonal;

export const isGeometric = (augmentation: Augmentation): augmentation is Geometric => "move" in augmentation;

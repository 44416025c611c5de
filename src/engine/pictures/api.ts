import type { SceneId } from "../../datasets/scenes";
import type { Kernel2d } from "../../math/kernel2d";
import type { Border, Stage } from "../../math/pipeline";

/** Where a picture comes from: drawn by code, or pixels `[height, width]` of red, green, blue, opacity, one byte each. */
export type PictureSource =
  | { readonly scene: SceneId; readonly angle?: number }
  | { readonly pixels: Uint8ClampedArray<ArrayBuffer>; readonly width: number; readonly height: number };

/** A picture as it is to be held. */
export interface Holding {
  readonly source: PictureSource;
  /** Pixels across; the height follows. */
  readonly width: number;
  /** One channel of brightness instead of red, green and blue. */
  readonly grey: boolean;
}

/** Pixels as a canvas takes them. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}

/**
 * How numbers become colours: by sign on a ramp of 1024 colours (the mean of the channels), by size, stretched from the
 * smallest to the largest, or cut to 0…1.
 */
export type Rendering =
  | { readonly display: "signed"; readonly ramp: Uint32Array<ArrayBuffer> }
  | { readonly display: "absolute" | "rescaled" | "clipped" };

/** A rectangle of cells whose numbers are wanted too. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
}

/** What is to be done to a held picture. */
export interface Filtering {
  readonly stages: readonly Stage[];
  readonly border: Border;
  readonly rendering: Rendering;
  /** Of a picture with more than a million pixels, take the one of half the size. */
  readonly draft?: boolean;
  readonly region?: Region;
}

/** A filtered picture. */
export interface Filtered extends Pixels {
  /** The smallest and largest number of all channels. */
  readonly least: number;
  readonly most: number;
  /** The number that has the full colour, where sign or size is shown: 99.8 % of all are no larger. */
  readonly limit: number;
  /** Of the region, row by row, the mean of the channels. */
  readonly numbers?: Float32Array<ArrayBuffer>;
}

/** A picture blurred on purpose and what could be had back. */
export interface Deblurred {
  readonly blurred: Pixels;
  readonly restored: Pixels;
  /** Root of the mean squared difference from the picture, pixels 0…1. */
  readonly blurredError: number;
  readonly restoredError: number;
}

/** How a picture is blurred, and how hard it is tried to take that back. */
export interface Deblurring {
  readonly kernel: Kernel2d;
  /** Standard deviation of what is added after the blur, pixels 0…1. */
  readonly noise: number;
  readonly steps: number;
  /** How much a rough answer costs: 0 takes every number at its word. */
  readonly calm: number;
}

/** Pictures of any size, held by name, and what becomes of them. */
export interface PictureApi {
  /** Takes a picture in under a name, in place of what had it. Answers how it looks. */
  hold(name: string, holding: Holding): Promise<Pixels>;
  drop(name: string): Promise<void>;
  /** Null where nothing has that name. */
  filter(name: string, filtering: Filtering): Promise<Filtered | null>;
  deblur(name: string, deblurring: Deblurring): Promise<Deblurred | null>;
}

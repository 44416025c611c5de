import type { Augmentation } from "./augmentation";
import { brightness } from "./brightness";
import { colour } from "./colour";
import { contrast } from "./contrast";
import { crop } from "./crop";
import { cutout } from "./cutout";
import { elastic } from "./elastic";
import { mirror } from "./mirror";
import { noise } from "./noise";
import { rotate } from "./rotate";
import { shear } from "./shear";
import { shift } from "./shift";
import { zoom } from "./zoom";

/** Every augmentation, in the order in which they are shown and done: what moves cells first, then what changes them. */
export const augmentations = {
  mirror,
  crop,
  shift,
  rotate,
  zoom,
  shear,
  elastic,
  brightness,
  contrast,
  colour,
  noise,
  cutout,
} as const satisfies Readonly<Record<string, Augmentation>>;

export type AugmentationId = keyof typeof augmentations;

export const augmentationIds = Object.keys(augmentations) as readonly AugmentationId[];

/** How strong each augmentation is that is on: above 0. */
export type Strengths = Readonly<Partial<Record<AugmentationId, number>>>;

/** Whether an augmentation does anything to pictures `[height, width, channels]`. */
export function suits(id: AugmentationId, shape: readonly number[]): boolean {
  const augmentation: Augmentation = augmentations[id];
  return !("suits" in augmentation) || augmentation.suits?.(shape) !== false;
}

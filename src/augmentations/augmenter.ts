import { sizeOf, type Shape } from "../math/shape";
import { augmentationIds, augmentations, suits, type Strengths } from "./index";
import { isGeometric, type Augmentation, type Geometric, type Tonal } from "./augmentation";
import { createChance, type Chance } from "./chance";
import { createReader, createWarp, straighten } from "./warp";

/**
 * Varies the picture that begins at `start` in place, as it is at a step for an example (its place in the training set).
 * Pictures are `[height, width, channels]`, numbers 0…1.
 */
export type Augmenter = (pictures: Float32Array, start: number, step: number, example: number) => void;

interface Part<A extends Augmentation> {
  readonly augmentation: A;
  readonly strength: number;
  readonly chance: Chance;
}

/**
 * Makes what varies pictures of a shape by augmentations of these strengths; null where none does anything. The same
 * strengths, seed, step and example vary a picture in the same way, whatever was varied before.
 */
export function createAugmenter(strengths: Strengths, shape: Shape, seed: number): Augmenter | null {
  const geometric: Part<Geometric>[] = [];
  const tonal: Part<Tonal>[] = [];
  const turns: ((step: number, example: number) => void)[] = [];
  for (const id of augmentationIds) {
    const strength = strengths[id] ?? 0;
    if (strength <= 0 || !suits(id, shape)) continue;
    const augmentation: Augmentation = augmentations[id];
    const { chance, turnTo } = createChance(seed, `augment ${id}`);
    turns.push(turnTo);
    if (isGeometric(augmentation)) geometric.push({ augmentation, strength, chance });
    else tonal.push({ augmentation, strength, chance });
  }
  if (turns.length === 0) return null;

  const size = sizeOf(shape);
  const picture = new Float32Array(size);
  const warp = createWarp(shape);
  const read = createReader(shape);
  return (pictures, start, step, example) => {
    for (const turnTo of turns) turnTo(step, example);
    straighten(warp);
    for (const { augmentation, strength, chance } of geometric) augmentation.move(warp, strength, chance);
    if (geometric.length > 0) read(warp, pictures, start, picture);
    else for (let at = 0; at < size; at++) picture[at] = pictures[start + at];
    for (const { augmentation, strength, chance } of tonal) augmentation.paint(picture, shape, strength, chance);
    pictures.set(picture, start);
  };
}

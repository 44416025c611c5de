import { describe, expect, it } from "vitest";
import { augmentationIds, augmentations, suits, type AugmentationId } from "../../src/augmentations";
import { createAugmenter } from "../../src/augmentations/augmenter";
import { uniforms } from "../../src/math/random";
import { sizeOf, type Shape } from "../../src/math/shape";

const shapes: readonly Shape[] = [
  [28, 28, 1],
  [24, 20, 3],
  [5, 9, 1],
  [1, 1, 3],
];

/** Several pictures of chance beside each other, numbers 0…1. */
const picturesOf = (shape: Shape, count = 1) => uniforms(4, "pictures", 0, count * sizeOf(shape));

/** A picture as an augmentation makes it. */
function varied(id: AugmentationId, strength: number, shape: Shape, step = 1, example = 0, seed = 1): Float32Array {
  const pictures = picturesOf(shape);
  createAugmenter({ [id]: strength }, shape, seed)?.(pictures, 0, step, example);
  return pictures;
}

const mostOf = (id: AugmentationId) => {
  const { control } = augmentations[id].strength;
  if (control.kind !== "number") throw new Error(`${id}: needs a number for its strength`);
  return control;
};

const steps = Array.from({ length: 12 }, (_, index) => index + 1);
const coloured: Shape = [24, 20, 3];

describe.each(augmentationIds)("%s", (id) => {
  const { strength } = augmentations[id];
  const { min, max } = mostOf(id);

  it("can be off, is on with its usual strength, and says what it does", () => {
    expect(min).toBe(0);
    expect(strength.default).toBeGreaterThan(0);
    expect(strength.default).toBeLessThanOrEqual(max);
    expect(strength.label).toMatch(/^[a-z]+$/);
    expect(strength.help).toMatch(/^[A-Z].+\.$/);
  });

  it("leaves every bit as it is where it is off", () => {
    for (const shape of shapes) {
      expect(createAugmenter({ [id]: 0 }, shape, 1)).toBeNull();
      expect(varied(id, 0, shape)).toEqual(picturesOf(shape));
    }
  });

  it("keeps shape and range, and makes no number that is none, at any strength", () => {
    for (const shape of shapes) {
      for (const share of [0.01, 0.5, 1]) {
        for (const step of steps) {
          const picture = varied(id, share * max, shape, step);
          expect(picture).toHaveLength(sizeOf(shape));
          expect(picture.every((value) => value >= 0 && value <= 1)).toBe(true);
        }
      }
    }
  });

  it("varies pictures that it suits, each time and each example by itself", () => {
    const plain = picturesOf(coloured).join();
    const seen = steps.map((step) => varied(id, max, coloured, step).join());
    expect(seen.some((picture) => picture !== plain)).toBe(true);
    // A mirror has two faces only.
    const faces = new Set(seen).size;
    expect(faces).toBeGreaterThan(id === "mirror" ? 0 : 8);
    if (id === "mirror") return;
    expect(varied(id, max, coloured, 1, 7).join()).not.toBe(seen[0]);
    expect(varied(id, max, coloured, 1, 0, 2).join()).not.toBe(seen[0]);
  });

  it("is the same for the same seed, step and example, whatever was varied before and wherever it stands", () => {
    const augmenter = createAugmenter({ [id]: max }, coloured, 1);
    const size = sizeOf(coloured);
    const pictures = picturesOf(coloured, 3);
    const third = pictures.slice(2 * size);
    for (const [row, example] of [9, 4, 11].entries()) augmenter?.(pictures, row * size, 3, example);
    createAugmenter({ [id]: max }, coloured, 1)?.(third, 0, 3, 11);
    expect(pictures.slice(2 * size)).toEqual(third);
  });

  it("does nothing to pictures that it doesn't suit", () => {
    for (const shape of shapes.filter((each) => !suits(id, each)))
      expect(createAugmenter({ [id]: max }, shape, 1)).toBeNull();
  });
});

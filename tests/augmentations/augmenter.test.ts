import { describe, expect, it } from "vitest";
import { augmentationIds, augmentations, type Strengths } from "../../src/augmentations";
import type { Geometric } from "../../src/augmentations/augmentation";
import { createAugmenter } from "../../src/augmentations/augmenter";
import { createChance, type Chance } from "../../src/augmentations/chance";
import { compose, createReader, createWarp } from "../../src/augmentations/warp";
import { uniforms } from "../../src/math/random";
import { sizeOf, type Shape } from "../../src/math/shape";
import { fingerprint } from "../datasets/fingerprint";

const shape: Shape = [9, 9, 1];
const picture = uniforms(5, "picture", 0, sizeOf(shape));

/** A chance that always says the same. */
const certain = (around: number): Chance => ({
  words: () => new Uint32Array(2),
  uniform: () => 0,
  around: () => around,
  whole: (_, most) => Math.round(around * most),
});

/** A picture read through what an augmentation of this strength and luck does. */
function moved(augmentation: Geometric, strength: number, around = 1, from = picture): Float32Array {
  const warp = createWarp(shape);
  augmentation.move(warp, strength, certain(around));
  const to = new Float32Array(from.length);
  createReader(shape)(warp, from, 0, to);
  return to;
}

/** Cell by cell, from row and column. */
const made = (cell: (row: number, column: number) => number) =>
  Float32Array.from({ length: 81 }, (_, at) => cell(Math.floor(at / 9), at % 9));
const at = (row: number, column: number) => picture[row * 9 + column];
const inside = (place: number) => Math.min(8, Math.max(0, place));

function far(a: Float32Array, b: Float32Array): number {
  return a.reduce((most, value, index) => Math.max(most, Math.abs(value - b[index])), 0);
}

const turn = (from: Float32Array) => moved(augmentations.rotate, 90, 1, from);

describe("moving cells", () => {
  it("mirrors to the bit, and back", () => {
    const once = moved(augmentations.mirror, 100);
    expect(once).toEqual(made((row, column) => at(row, 8 - column)));
    expect(moved(augmentations.mirror, 100, 1, once)).toEqual(picture);
  });

  it("shifts to the right and down by whole cells, the edge going on", () => {
    const shifted = moved(augmentations.shift, 2, -1);
    expect(shifted).toEqual(made((row, column) => at(inside(row + 2), inside(column + 2))));
    expect(moved(augmentations.shift, 3)).toEqual(made((row, column) => at(inside(row - 3), inside(column - 3))));
  });

  it("turns by a right angle, and four times is once around", () => {
    const clockwise = made((row, column) => at(8 - column, row));
    expect(far(turn(picture), clockwise)).toBeLessThan(1e-6);
    expect(far(turn(turn(turn(turn(picture)))), picture)).toBeLessThan(1e-6);
  });

  it("zooms about the middle, and crops a window that lies in the picture", () => {
    const ramp = made((_, column) => column / 8);
    const larger = moved(augmentations.zoom, 50, 1, ramp);
    expect(larger[40]).toBeCloseTo(0.5, 6);
    expect(larger[36]).toBeCloseTo((4 - 4 / 1.5) / 8, 6);
    // The whole of what may be cut away, at the right: the last column stays the last one.
    const warp = createWarp(shape);
    augmentations.crop.move(warp, 50, { ...certain(1), uniform: () => 1 });
    const cut = new Float32Array(81);
    createReader(shape)(warp, ramp, 0, cut);
    expect([cut[0], cut[8]]).toEqual([0.5, 1]);
  });

  it("slants rows about the middle one", () => {
    const ramp = made((_, column) => column / 8);
    const leaning = moved(augmentations.shear, 45, 1, ramp);
    expect(leaning.slice(36, 45)).toEqual(ramp.slice(36, 45));
    expect(leaning[3 * 9 + 4]).toBeCloseTo(3 / 8, 6);
  });

  it("moves no cell farther than the strength of the elastic", () => {
    const ramp = made((_, column) => column / 8);
    const { chance, turnTo } = createChance(1, "elastic");
    let most = 0;
    for (let example = 0; example < 200; example++) {
      turnTo(1, example);
      const warp = createWarp(shape);
      augmentations.elastic.move(warp, 2, chance);
      const bent = new Float32Array(81);
      createReader(shape)(warp, ramp, 0, bent);
      most = Math.max(most, far(bent, ramp));
    }
    expect(most * 8).toBeLessThanOrEqual(2 + 1e-5);
    expect(most * 8).toBeGreaterThan(1);
  });

  it("does several moves one after the other, reading the picture once", () => {
    const warp = createWarp(shape);
    // First a mirror, then two cells to the right.
    compose(warp, -1, 0, 0, 1);
    compose(warp, 1, 0, 0, 1, -2, 0);
    const to = new Float32Array(81);
    createReader(shape)(warp, picture, 0, to);
    expect(to).toEqual(made((row, column) => at(row, 8 - inside(column - 2))));
  });
});

describe("all of them together", () => {
  const all: Strengths = Object.fromEntries(augmentationIds.map((id) => [id, augmentations[id].strength.default]));

  it("make the same pictures everywhere, to the last bit", () => {
    const coloured: Shape = [12, 10, 3];
    const pictures = uniforms(7, "pictures", 0, 8 * sizeOf(coloured));
    const augment = createAugmenter(all, coloured, 5);
    for (let row = 0; row < 8; row++) augment?.(pictures, row * sizeOf(coloured), 100 + row, 3 * row);
    expect(fingerprint(pictures)).toBe("50876aa55ade1f37");
  });

  it("leave the other pictures alone", () => {
    const three = uniforms(6, "three", 0, 3 * 81);
    const before = three.slice();
    createAugmenter(all, shape, 1)?.(three, 81, 1, 1);
    expect(three.slice(0, 81)).toEqual(before.slice(0, 81));
    expect(three.slice(162)).toEqual(before.slice(162));
    expect(three.slice(81, 162)).not.toEqual(before.slice(81, 162));
  });

  it("draw apart from each other: what one does stays when another is switched off", () => {
    const one = createAugmenter({ brightness: 20 }, shape, 1);
    const both = createAugmenter({ mirror: 50, brightness: 20 }, shape, 1);
    const lift = (augmenter: typeof one, step: number) => {
      const grey = new Float32Array(81).fill(0.5);
      augmenter?.(grey, 0, step, 3);
      return grey[0];
    };
    for (let step = 1; step < 20; step++) expect(lift(both, step)).toBe(lift(one, step));
  });

  it("cut squares of the width that is said, and no more at the edge", () => {
    const cut = createAugmenter({ cutout: 50 }, [8, 8, 1], 1);
    const emptied = Array.from({ length: 100 }, (_, example) => {
      const full = new Float32Array(64).fill(1);
      cut?.(full, 0, 1, example);
      return full.filter((value) => value === 0).length;
    });
    expect(Math.max(...emptied)).toBe(16);
    expect(Math.min(...emptied)).toBeGreaterThanOrEqual(4);
  });

  it("add noise of the deviation that is said", () => {
    const grey = new Float32Array(10_000).fill(0.5);
    createAugmenter({ noise: 10 }, [100, 100, 1], 1)?.(grey, 0, 1, 1);
    const mean = grey.reduce((sum, value) => sum + value, 0) / grey.length;
    const square = grey.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / grey.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.004);
    expect(Math.abs(Math.sqrt(square) - 0.1)).toBeLessThan(0.004);
  });
});

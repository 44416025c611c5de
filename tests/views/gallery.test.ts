import { describe, expect, it } from "vitest";
import { picturesIn } from "../../src/views/gallery/fit";
import { shortNames } from "../../src/views/gallery/shortNames";
import { pictureAfter } from "../../src/views/gallery/walk";

describe("the gallery", () => {
  it("is walked as a grid and stays where there is no further picture", () => {
    expect(pictureAfter("ArrowRight", 0, 10, 4)).toBe(1);
    expect(pictureAfter("ArrowDown", 1, 10, 4)).toBe(5);
    expect(pictureAfter("ArrowDown", 7, 10, 4)).toBe(7);
    expect(pictureAfter("ArrowUp", 2, 10, 4)).toBe(2);
    expect(pictureAfter("ArrowLeft", 0, 10, 4)).toBe(0);
    expect(pictureAfter("End", 3, 10, 4)).toBe(9);
    expect(pictureAfter("x", 3, 10, 4)).toBeNull();
  });

  it("marks mistakes with the shortest names that tell classes apart", () => {
    expect(shortNames(["circle", "square", "triangle"])).toEqual(["c", "s", "t"]);
    expect(shortNames(["rising", "right", "left"])).toEqual(["ris", "rig", "l"]);
    expect(shortNames(["0", "1"])).toEqual(["0", "1"]);
    expect(shortNames(["圆形", "方形"])).toEqual(["圆", "方"]);
    expect(shortNames(["都没有", "只有胡须", "只有尾巴", "都有"])).toEqual(["没", "胡", "尾", "都有"]);
    expect(shortNames(["a", "ab"])).toEqual(["a", "ab"]);
  });
});

describe("the room of the pictures", () => {
  it("holds whole rows and columns, and one picture at least", () => {
    const picture = { width: 28, height: 28 };
    expect(picturesIn({ width: 192, height: 96 }, picture, 4)).toBe(18);
    expect(picturesIn({ width: 188, height: 92 }, picture, 4)).toBe(18);
    expect(picturesIn({ width: 187, height: 91 }, picture, 4)).toBe(10);
    expect(picturesIn({ width: 10, height: -5 }, picture, 4)).toBe(1);
  });
});

import { describe, expect, it } from "vitest";
import { digits } from "../../src/datasets/digits";
import { centred } from "../../src/datasets/pictures/centre";
import { defaultsOf } from "../../src/settings";

const shape = [28, 28, 1];

/** Where the ink of a picture is: its bounds in cells and its centre of mass. */
function inkOf(picture: ArrayLike<number>, width = 28) {
  let [left, right, top, bottom, mass, x, y] = [99, -1, 99, -1, 0, 0, 0];
  for (let cell = 0; cell < picture.length; cell++) {
    const [row, column] = [Math.floor(cell / width), cell % width];
    mass += picture[cell];
    x += picture[cell] * (column + 0.5);
    y += picture[cell] * (row + 0.5);
    if (picture[cell] < 0.25) continue;
    [left, right, top, bottom] = [
      Math.min(left, column),
      Math.max(right, column),
      Math.min(top, row),
      Math.max(bottom, row),
    ];
  }
  return { longer: Math.max(right - left, bottom - top) + 1, x: x / mass, y: y / mass };
}

/** A filled box on a ground of 0. */
const boxAt = (left: number, top: number, across: number, down: number) =>
  Array.from({ length: 28 * 28 }, (_, cell) => {
    const [row, column] = [Math.floor(cell / 28), cell % 28];
    return Number(column >= left && column < left + across && row >= top && row < top + down);
  });

describe("a drawing", () => {
  it.each([
    [1, 1, 3, 8],
    [15, 18, 12, 5],
    [0, 2, 28, 24],
  ])("of any size and place comes into the box of 20 cells with its mass in the middle", (...box) => {
    const { longer, x, y } = inkOf(centred(boxAt(...box), shape, [0], 20));
    expect(Math.abs(longer - 20)).toBeLessThanOrEqual(2);
    expect(x).toBeCloseTo(14, 1);
    expect(y).toBeCloseTo(14, 1);
  });

  it("that is framed stays as it is, to the bit, and so does an empty sheet", () => {
    const once = centred(boxAt(1, 1, 3, 8), shape, [0], 20);
    expect(centred(once, shape, [0], 20)).toEqual(once);
    const empty = Array.from({ length: 28 * 28 }, () => 0.3);
    expect(centred(empty, shape, [0.3], 20)).toEqual(empty);
  });

  it("on paper of any shade is framed alike", () => {
    const dark = boxAt(3, 4, 6, 6);
    const framed = centred(dark, shape, [0], 20);
    const onWhite = centred(
      dark.map((value) => 1 - value),
      shape,
      [1],
      20,
    );
    for (const [index, value] of onWhite.entries()) expect(1 - value).toBeCloseTo(framed[index], 6);
  });
});

describe("digits", () => {
  it.each([["28"], ["16"]] as const)("of %s cells are framed as their dataset says", (grid) => {
    const values = { ...defaultsOf(digits.settings), grid };
    const { box, usual } = digits.framing!(values)!;
    expect(usual).toBe(true);
    const side = Number(grid);
    const { factors } = digits.draw(3, 60, values);
    const inputs = digits.inputs(factors, values);
    for (let row = 0; row < 60; row++) {
      const { longer, x, y } = inkOf(inputs.subarray(row * side * side, (row + 1) * side * side), side);
      expect(Math.abs(longer - box)).toBeLessThan(0.2 * box);
      expect(Math.max(Math.abs(x - side / 2), Math.abs(y - side / 2))).toBeLessThan(1.6);
    }
  });
});

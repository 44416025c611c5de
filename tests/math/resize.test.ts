import { assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { resize } from "../../src/math/resize";

const row = (...values: number[]) => ({ shape: [1, values.length, 1] as const, values });

const mean = (numbers: number[]) => numbers.reduce((sum, value) => sum + value, 0) / numbers.length;

describe("a picture of another size", () => {
  it("takes the mean of the area that a new cell covers", () => {
    expect(Array.from(resize(row(1, 3, 5, 7), [1, 2], "area").values)).toEqual([2, 6]);
    const [left, right] = Array.from(resize(row(3, 6, 12), [1, 2], "area").values);
    expect(left).toBeCloseTo((3 + 6 / 2) / 1.5, 12);
    expect(right).toBeCloseTo((6 / 2 + 12) / 1.5, 12);
  });

  it("takes the cell in the middle", () => {
    expect(Array.from(resize(row(1, 2, 3, 4, 5, 6), [1, 2], "nearest").values)).toEqual([2, 5]);
    expect(Array.from(resize(row(1, 2), [1, 4], "nearest").values)).toEqual([1, 1, 2, 2]);
    expect(Array.from(resize(row(1, 2), [1, 4], "area").values)).toEqual([1, 1, 2, 2]);
  });

  it("draws a straight line between cells, with half-pixel centres", () => {
    expect(Array.from(resize(row(0, 4), [1, 4], "linear").values)).toEqual([0, 1, 3, 4]);
    expect(Array.from(resize(row(0, 1, 2, 3), [1, 2], "linear").values)).toEqual([0.5, 2.5]);
  });

  it("keeps one colour, keeps the range, and by area keeps the mean when sides are whole multiples", () => {
    const any = record({
      height: integer({ min: 1, max: 6 }),
      width: integer({ min: 1, max: 6 }),
      down: integer({ min: 1, max: 3 }),
      across: integer({ min: 1, max: 3 }),
      how: constantFrom("nearest", "area", "linear"),
      seed: integer({ min: 1, max: 99 }),
    });
    assert(
      property(any, ({ height, width, down, across, how, seed }) => {
        const [rows, columns] = [height * down, width * across];
        const values = Array.from({ length: rows * columns * 2 }, (_, at) => (at % 2 ? 7 : (at * seed) % 23));
        const small = resize({ shape: [rows, columns, 2], values }, [height, width], how);
        const first = Array.from(small.values).filter((_, at) => at % 2 === 0);
        const second = Array.from(small.values).filter((_, at) => at % 2 === 1);
        const before = values.filter((_, at) => at % 2 === 0);
        return (
          second.every((value) => Math.abs(value - 7) < 1e-9) &&
          first.every((value) => value >= Math.min(...before) - 1e-9 && value <= Math.max(...before) + 1e-9) &&
          (how !== "area" || Math.abs(mean(first) - mean(before)) < 1e-9)
        );
      }),
    );
  });
});

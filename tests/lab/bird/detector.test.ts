import { assert, integer, property, record, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { answers, beak, enough, found, parametersOf, places, whole } from "../../../src/lab/bird/detector";
import { beakAt, draw, reach, sheet, windowSize } from "../../../src/lab/bird/drawing";
import { painted } from "../../../src/lab/bird/painted";

/** The answer of the detector at one place, from its definition. */
function answerAt(values: ArrayLike<number>, row: number, column: number): number {
  let sum = 0;
  for (let y = 0; y < windowSize; y++) {
    for (let x = 0; x < windowSize; x++) {
      sum += beak.values[y * windowSize + x] * values[(row + y) * sheet + column + x];
    }
  }
  return sum;
}

describe("the beak detector", () => {
  it("finds the beak wherever the bird stands, and nothing else", () => {
    for (let row = 0; row <= reach; row++) {
      for (let column = 0; column <= reach; column++) {
        const map = answers(draw([row, column], new Set()));
        expect(found(map)).toEqual([[row + beakAt[0], column + beakAt[1]]]);
        expect(Math.max(...Array.from(map))).toBe(whole);
      }
    }
  });

  it("keeps its distance: everything but the beak stays below what counts as one", () => {
    const map = Array.from(answers(draw([4, 4], new Set()))).toSorted((a, b) => b - a);
    expect(map[0]).toBe(whole);
    expect(map[1]).toBeLessThan(enough);
  });

  it("does not notice what is painted outside its window", () => {
    const any = record({
      row: integer({ min: 0, max: places - 1 }),
      column: integer({ min: 0, max: places - 1 }),
      cells: uniqueArray(integer({ min: 0, max: sheet * sheet - 1 }), { maxLength: 60 }),
    });
    assert(
      property(any, ({ row, column, cells }) => {
        const inside = (cell: number) => {
          const [y, x] = [Math.floor(cell / sheet) - row, (cell % sheet) - column];
          return y >= 0 && x >= 0 && y < windowSize && x < windowSize;
        };
        const clean = draw([3, 5], new Set());
        const outside = draw([3, 5], new Set(cells.filter((cell) => !inside(cell))));
        const everywhere = draw([3, 5], new Set(cells));
        const at = row * places + column;
        return (
          answers(outside)[at] === answers(clean)[at] &&
          answers(everywhere)[at] === answerAt(everywhere.values, row, column)
        );
      }),
    );
  });

  it("costs 26 parameters once, however many places it looks at", () => {
    expect([parametersOf(1), parametersOf(2)]).toEqual([26, 52]);
  });
});

describe("painted cells in a link", () => {
  const setting = painted("Painted", "", sheet * sheet);

  it("come back the same", () => {
    assert(
      property(uniqueArray(integer({ min: 0, max: sheet * sheet - 1 })), (cells) => {
        const { value, problem } = setting.parse(setting.format(new Set(cells)));
        return problem === undefined && [...value].join() === cells.toSorted((a, b) => a - b).join();
      }),
    );
  });

  it.each(["zz", "a.?", "1e9", "a..-"])("say what could not be read: %s", (text) => {
    expect(setting.parse(text).problem).toBeDefined();
  });
});

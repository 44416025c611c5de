import { assert, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageOf, plain, tapsAlong } from "../../src/math/taps";
import { outputLength, paddingOf, type Padding } from "../../src/math/windows";
import { examplesOf, flat } from "./workedExamples";

describe("a sliding window", () => {
  it.each(examplesOf("outputShape"))(
    "has as many places as the lecture says: $id",
    ({ input, kernel, stride, dilation, padding, expected }) => {
      expect(outputLength(input, kernel, stride, dilation, padding)).toBe(expected);
    },
  );

  it("has as many places as one can count", () => {
    const sizes = record({
      length: integer({ min: 1, max: 30 }),
      kernel: integer({ min: 1, max: 7 }),
      stride: integer({ min: 1, max: 5 }),
      dilation: integer({ min: 1, max: 4 }),
      rings: integer({ min: 0, max: 6 }),
    });
    assert(
      property(sizes, ({ length, kernel, stride, dilation, rings }) => {
        let count = 0;
        for (let first = -rings; first + (kernel - 1) * dilation < length + rings; first += stride) count++;
        return outputLength(length, kernel, stride, dilation, rings) === count;
      }),
    );
  });

  it("keeps ⌈length / stride⌉ places with same padding, the odd cell after", () => {
    for (let length = 1; length < 20; length++) {
      for (const [kernel, stride, dilation] of [
        [3, 1, 1],
        [2, 1, 1],
        [5, 2, 1],
        [4, 3, 1],
        [3, 2, 3],
        [1, 2, 1],
      ]) {
        expect(outputLength(length, kernel, stride, dilation, "same")).toBe(Math.ceil(length / stride));
        const [before, after] = paddingOf(length, kernel, stride, dilation, "same");
        expect(after - before === 0 || after - before === 1).toBe(true);
      }
    }
    expect(paddingOf(28, 3, 2, 1, "same")).toEqual([0, 1]);
    expect(paddingOf(28, 2, 1, 1, "same")).toEqual([0, 1]);
  });

  it("reads rings written as text, as settings hold them", () => {
    expect(paddingOf(6, 3, 1, 1, "2")).toEqual([2, 2]);
    expect(outputLength(6, 3, 1, 1, "2")).toBe(8);
  });

  it("has as many cells on either side as padding counts", () => {
    expect(paddingOf(6, 3, 1, 1, [2, 0])).toEqual([2, 0]);
    expect(outputLength(6, 3, 1, 1, [2, 0])).toBe(6);
  });

  it("reads other cells down than across where padding differs", () => {
    const sliding = { ...plain, padding: { down: [1, 0], across: "valid" } } as const;
    expect([...tapsAlong(0, 2, 2, sliding).cells]).toEqual([-1, 0, 0, 1]);
    expect([...tapsAlong(1, 2, 2, sliding).cells]).toEqual([0, 1]);
  });

  it("has no place where it doesn't fit", () => {
    expect(outputLength(2, 3, 1, 1, "valid")).toBe(0);
    expect(outputLength(4, 3, 1, 2, "valid")).toBe(0);
  });
});

const one = (edge: "zero" | "repeat" | "mirror", padding: Padding) => [
  ...tapsAlong(1, 3, 3, { ...plain, padding, edge }).cells,
];

describe("taps", () => {
  it("read zeros, the edge again, or a mirror beyond the edge", () => {
    expect(one("zero", 2)).toEqual([-1, -1, 0, -1, 0, 1, 0, 1, 2, 1, 2, -1, 2, -1, -1]);
    expect(one("repeat", 2)).toEqual([0, 0, 0, 0, 0, 1, 0, 1, 2, 1, 2, 2, 2, 2, 2]);
    expect(one("mirror", 2)).toEqual([2, 1, 0, 1, 0, 1, 0, 1, 2, 1, 2, 1, 2, 1, 0]);
  });

  it("mirror to and fro where the padding is wider than the input", () => {
    const cells = tapsAlong(0, 3, 1, { ...plain, padding: 6, edge: "mirror" }).cells;
    expect([...cells]).toEqual([2, 1, 0, 1, 2, 1, 0, 1, 2, 1, 0, 1, 2, 1, 0]);
    expect([...tapsAlong(0, 1, 1, { ...plain, padding: 2, edge: "mirror" }).cells]).toEqual([0, 0, 0, 0, 0]);
  });

  it("stand dilation apart and move by the stride", () => {
    const { count, cells } = tapsAlong(0, 9, 3, { ...plain, stride: [2, 1], dilation: [3, 1] });
    expect(count).toBe(2);
    expect([...cells]).toEqual([0, 3, 6, 2, 5, 8]);
  });

  it.each(examplesOf("coverageMap"))(
    "cover each cell as often as the lecture says: $id",
    ({ input, kernel, padding, expected }) => {
      expect([...coverageOf(input, kernel, { ...plain, padding })]).toEqual(flat(expected));
    },
  );

  it.each(examplesOf("connectedPixels"))(
    "join a neuron to the pixels that the lecture lists: $id",
    ({ input, kernel, expected, outputCell }) => {
      const [rows, columns] = ([0, 1] as const).map((axis) => {
        const { cells } = tapsAlong(axis, input[axis], kernel[axis], plain);
        return [...cells.subarray(outputCell[axis] * kernel[axis], (outputCell[axis] + 1) * kernel[axis])];
      });
      expect(rows.flatMap((row) => columns.map((column) => row * input[1] + column + 1))).toEqual(expected);
    },
  );
});

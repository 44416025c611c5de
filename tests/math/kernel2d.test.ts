import { describe, expect, it } from "vitest";
import { streamOf } from "../../src/math/random";
import {
  added,
  composedOf,
  flipped,
  identityOf,
  kernelOf,
  quarterTurned,
  rangeOf,
  removedBy,
  weightsOf,
} from "../../src/math/kernel2d";
import { filtered } from "../../src/math/pipeline";
import catalogue from "../fixtures/kernel-stats.json";
import examples from "../fixtures/worked-examples.json";

const fixtures = examples as unknown as readonly {
  id: string;
  op: string;
  kernel: number[][];
  kernel2: number[][];
  kernels: number[][][];
  expected: never;
}[];
const rowsOf = ({ columns, values }: { columns: number; values: readonly number[] }) =>
  Array.from({ length: values.length / columns }, (_, row) => values.slice(row * columns, (row + 1) * columns));

describe("kernels of one channel", () => {
  it.each(catalogue)("$id has its sum and range", (fixture) => {
    const { sum, least, most } = rangeOf(kernelOf(fixture.kernel, fixture.scale));
    expect({ sum, minResponse: least, maxResponse: most }).toEqual(fixture.expected);
    expect(least >= 0 && most <= 1).toBe(fixture.staysIn01);
  });

  it("two three-by-three blurs are one five-by-five", () => {
    const fixture = fixtures.find(({ id }) => id === "001-two-3x3-are-5x5")!;
    expect(rowsOf(composedOf(kernelOf(fixture.kernel), kernelOf(fixture.kernel2)))).toEqual(fixture.expected);
  });

  it("a low pass and what it removes add up to the identity", () => {
    const fixture = fixtures.find(({ id }) => id === "001-hybrid-split")!;
    const [low, high] = fixture.kernels.map((rows) => kernelOf(rows));
    expect(rowsOf(added(low, high))).toEqual(fixture.expected);
    expect(removedBy(low).values).toEqual(high.values);
  });

  const { uniform, integer } = streamOf(3, "kernels", 0);
  const random = (index: number) => {
    const [rows, columns] = [1 + integer(9 * index, 4), 1 + integer(9 * index + 1, 4)];
    const values = Array.from({ length: rows * columns }, (_, at) => integer(1000 * (index + 1) + at, 9) - 4);
    return { rows, columns, values, scale: 1 + integer(9 * index + 2, 3) };
  };

  it("what is kept and what is removed add up to the picture, at every pixel", () => {
    const picture = {
      shape: [9, 8, 3] as const,
      values: Float64Array.from({ length: 216 }, (_, at) => uniform(at + 50_000)),
    };
    for (let index = 0; index < 50; index++) {
      const kernel = random(index);
      const [kept, removed] = [kernel, removedBy(kernel)].map((part) => filtered(picture, part, "mirror").values);
      for (let at = 0; at < 216; at++) expect(kept[at] + removed[at]).toBeCloseTo(picture.values[at], 10);
    }
  });

  it("reaches its least and its most on some picture of zeros and ones, and nothing beyond", () => {
    for (let index = 0; index < 20; index++) {
      const kernel = random(index);
      const weights = weightsOf(kernel);
      const answer = (pick: (weight: number) => boolean) =>
        weights.reduce((sum, weight) => sum + (pick(weight) ? weight : 0), 0);
      const { least, most } = rangeOf(kernel);
      expect([least, most]).toEqual([answer((weight) => weight < 0), answer((weight) => weight > 0)]);
      for (let draw = 0; draw < 30; draw++) {
        const any = weights.reduce((sum, weight, at) => sum + weight * uniform(9000 + 100 * draw + at), 0);
        expect(any).toBeGreaterThanOrEqual(least - 1e-12);
        expect(any).toBeLessThanOrEqual(most + 1e-12);
      }
    }
  });

  it("adds kernels of different sizes middle upon middle", () => {
    const small = kernelOf([[1, -1]]);
    const large = identityOf(3, 3);
    expect(rowsOf(added(large, small, -1))).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [0, 0, 0],
    ]);
  });

  it("comes back after two flips, and after four quarter turns", () => {
    for (let index = 0; index < 20; index++) {
      const kernel = random(index);
      expect(flipped(flipped(kernel))).toEqual(kernel);
      expect(quarterTurned(quarterTurned(quarterTurned(quarterTurned(kernel))))).toEqual(kernel);
      expect(quarterTurned(quarterTurned(kernel)).values).toEqual(flipped(kernel).values);
    }
  });
});

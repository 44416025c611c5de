import { describe, expect, it } from "vitest";
import { pool } from "../../src/math/pooling";
import { plain, type Sliding } from "../../src/math/taps";
import { examplesOf, flat, pictureOf, type WorkedExample } from "./workedExamples";

const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, v) => sum + v, 0) / values.length;
const slidingOf = ({ stride, padding }: Pick<WorkedExample, "stride" | "padding">): Sliding => ({
  ...plain,
  stride: [stride, stride],
  padding,
});

describe("pooling", () => {
  it.each(examplesOf("maxPool"))("keeps the largest number of each window: $id", (example) => {
    const output = pool(pictureOf(example.input), example.size, slidingOf(example), "max");
    expect(output.shape).toEqual(pictureOf(example.expected).shape);
    expect(Array.from(output.values)).toEqual(flat(example.expected));
  });

  it.each(examplesOf("avgPool"))("keeps the mean of each window: $id", (example) => {
    const output = pool(pictureOf(example.input), example.size, slidingOf(example), "average");
    expect(Array.from(output.values)).toEqual(flat(example.expected));
  });

  it.each(examplesOf("poolCompare"))(
    "brightens a line by its maximum and keeps the brightness by its mean: $id",
    ({ expected, ...example }) => {
      const input = pictureOf(example.input);
      const sliding = slidingOf(example);
      const [most, average] = (["max", "average"] as const).map((kind) => pool(input, example.size, sliding, kind));
      expect(mean(input.values)).toBe(expected.meanBefore);
      expect(mean(most.values)).toBe(expected.meanMax);
      expect(mean(average.values)).toBe(expected.meanAvg);
      expect(most.values.length / input.values.length).toBe(expected.pixelsKept);
    },
  );

  it("adds up each window, as the average times its cells", () => {
    const input = pictureOf([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    expect(Array.from(pool(input, [2, 2], plain, "sum").values)).toEqual([12, 16, 24, 28]);
  });

  it("does not count cells beyond the edge", () => {
    const input = pictureOf([
      [-1, -2, -3],
      [-4, -5, -6],
      [-7, -8, -9],
    ]);
    const same: Sliding = { ...plain, stride: [2, 2], padding: "same" };
    expect(Array.from(pool(input, [2, 2], same, "max").values)).toEqual([-1, -3, -7, -9]);
    expect(Array.from(pool(input, [2, 2], same, "average").values)).toEqual([-3, -4.5, -7.5, -9]);
  });
});

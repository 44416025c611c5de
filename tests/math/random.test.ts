import { describe, expect, it } from "vitest";
import { draw, normals, permutation, streamOf, threefry, uniforms } from "../../src/math/random";

const hex = (words: Uint32Array) => [...words].map((word) => word.toString(16));

/** Chi-square of how often values in [0, 1) fall into equal bins, as standard deviations from its mean. */
function surprise(values: ArrayLike<number>, bins: number): number {
  const counts = new Float64Array(bins);
  for (let i = 0; i < values.length; i++) counts[Math.floor(values[i] * bins)]++;
  const expected = values.length / bins;
  const chi2 = counts.reduce((total, count) => total + (count - expected) ** 2 / expected, 0);
  return Math.abs(chi2 - (bins - 1)) / Math.sqrt(2 * (bins - 1));
}

const mean = (values: ArrayLike<number>) => Array.from(values).reduce((total, x) => total + x, 0) / values.length;
const many = 20_000;
const unit = (word: number) => word / 2 ** 32;

describe("threefry", () => {
  // Test vectors published with Random123 (kat_vectors, threefry2x32, 20 rounds).
  it.each([
    [0, 0, 0, 0, "6b200159", "99ba4efe"],
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, "1cb996fc", "bb002be7"],
    [0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3, "c4923a9c", "483df7a0"],
  ])("encrypts %i %i %i %i as published", (key0, key1, x, y, ...expected) => {
    const words = new Uint32Array(2);
    threefry(key0, key1, x, y, words);
    expect(hex(words)).toEqual(expected);
  });
});

describe("draws", () => {
  it("are the same whatever was drawn before", () => {
    const forwards = Array.from({ length: 100 }, (_, i) => draw(3, "noise", 7, i));
    const backwards = Array.from({ length: 100 }, (_, i) => draw(3, "noise", 7, 99 - i)).toReversed();
    expect(backwards).toEqual(forwards);
    expect(forwards.map((word) => Math.floor(word / 256) / 2 ** 24)).toEqual([...uniforms(3, "noise", 7, 100)]);
  });

  it("differ with seed, purpose, step and index", () => {
    const words = new Set<number>();
    for (const seed of [0, 1, 4294967295]) {
      for (const purpose of ["a", "b", "ab", "ba", ""]) {
        for (const step of [0, 1, 2]) for (let i = 0; i < 20; i++) words.add(draw(seed, purpose, step, i));
      }
    }
    expect(words.size).toBe(3 * 5 * 3 * 20);
  });

  it.each([
    ["indices", (i: number) => draw(1, "x", 0, i)],
    ["steps", (i: number) => draw(1, "x", i, 0)],
    ["seeds", (i: number) => draw(i, "x", 0, 0)],
    ["purposes", (i: number) => draw(1, `x${i}`, 0, 0)],
  ])("are uniform over %s, in pairs too", (_, at) => {
    const values = Float64Array.from({ length: many }, (_, i) => unit(at(i)));
    const pairs = values.map((x, i) => (Math.floor(x * 16) + values[(i + 1) % many]) / 16);
    expect(Math.abs(mean(values) - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / many));
    expect(Math.abs(mean(values.map((x) => (x - 0.5) ** 2)) - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / many));
    expect(surprise(values, 100)).toBeLessThan(4);
    expect(surprise(pairs, 256)).toBeLessThan(4);
    // The low bits are as good as the high ones.
    expect(
      surprise(
        values.map((x) => (x * 2 ** 24) % 1),
        256,
      ),
    ).toBeLessThan(4);
  });

  it("of neighbouring seeds, steps and purposes are independent", () => {
    const first = uniforms(1, "x", 0, many);
    for (const other of [uniforms(2, "x", 0, many), uniforms(1, "x", 1, many), uniforms(1, "y", 0, many)]) {
      const covariance = mean(first.map((x, i) => (x - 0.5) * (other[i] - 0.5)));
      expect(Math.abs(covariance * 12)).toBeLessThan(4 / Math.sqrt(many));
    }
  });

  it("stay below 1 in single precision", () => {
    expect(Math.max(...uniforms(5, "x", 0, 100_000))).toBeLessThan(1);
  });
});

describe("normals", () => {
  const values = Float64Array.from(normals(11, "noise", 0, 100_000));

  it("have mean 0, variance 1, no skew and kurtosis 3", () => {
    const error = 4 / Math.sqrt(values.length);
    expect(Math.abs(mean(values))).toBeLessThan(error);
    expect(Math.abs(mean(values.map((x) => x ** 2)) - 1)).toBeLessThan(error * Math.sqrt(2));
    expect(Math.abs(mean(values.map((x) => x ** 3)))).toBeLessThan(error * Math.sqrt(15));
    expect(Math.abs(mean(values.map((x) => x ** 4)) - 3)).toBeLessThan(error * Math.sqrt(96));
  });

  it("fall as often as they should within 1, 2 and 3 standard deviations", () => {
    for (const [width, share] of [
      [1, 0.6826894921],
      [2, 0.9544997361],
      [3, 0.9973002039],
    ]) {
      const within = mean(values.map((x) => (Math.abs(x) < width ? 1 : 0)));
      expect(Math.abs(within - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / values.length));
    }
  });

  it("are those of the stream, one for each index", () => {
    const { normal } = streamOf(11, "noise", 0);
    expect(Math.fround(normal(99))).toBe(values[99]);
  });
});

describe("whole numbers and orders", () => {
  it("gives each of n numbers equally often", () => {
    const { integer } = streamOf(2, "dice", 0);
    const throws = Float64Array.from({ length: many }, (_, i) => integer(i, 6) / 6);
    expect(surprise(throws, 6)).toBeLessThan(4);
  });

  it("puts every number into an order once", () => {
    for (const n of [0, 1, 2, 1000]) {
      expect([...permutation(4, "order", n, n)].toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: n }, (_, i) => i),
      );
    }
  });

  it("finds all orders of four equally often", () => {
    const counts = new Map<string, number>();
    for (let step = 0; step < 4800; step++) {
      const order = permutation(4, "order", step, 4).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    const chi2 = [...counts.values()].reduce((total, count) => total + (count - 200) ** 2 / 200, 0);
    expect(counts.size).toBe(24);
    expect(Math.abs(chi2 - 23) / Math.sqrt(46)).toBeLessThan(4);
  });
});

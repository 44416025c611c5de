import { describe, expect, it } from "vitest";
import { datasets, madeHere } from "../../src/datasets";
import type { Dataset } from "../../src/datasets/dataset";
import { countsIn, defaultsOf, distributions, type DistributionId, type Range } from "../../src/settings";
import { fingerprint } from "./fingerprint";

const count = 2000;

/** Where in its range the share `p` of all values is reached, 0…1. */
const quantiles: Readonly<Record<DistributionId, (p: number) => number>> = {
  uniform: (p) => p,
  normal: (p) =>
    ({ 0.1: 0.5 - 1.2816 / 6, 0.25: 0.5 - 0.6745 / 6, 0.75: 0.5 + 0.6745 / 6, 0.9: 0.5 + 1.2816 / 6 })[p] ?? 0,
  ends: (p) => (p < 0.5 ? 0 : 1),
  low: (p) => 1 - Math.sqrt(1 - p),
  high: (p) => Math.sqrt(p),
};

const ids = Object.keys(distributions) as DistributionId[];

const ranged = madeHere.flatMap((id): [string, Dataset, string][] =>
  Object.entries<Dataset["settings"][string]>(datasets[id].settings).flatMap(([name, { control }]) =>
    control.kind === "range" && datasets[id].factors.some((factor) => factor.name === name)
      ? [[`${id} ${name}`, datasets[id], name]]
      : [],
  ),
);

/** The shares of its range at which the values of one factor lie, rising; and all that was drawn. */
function drawn(dataset: Dataset, name: string, value: Range, seed = 1) {
  const rows = dataset.draw(seed, count, { ...defaultsOf(dataset.settings), [name]: value });
  const [width, place] = [dataset.factors.length, dataset.factors.findIndex((factor) => factor.name === name)];
  const column = Float32Array.from({ length: count }, (_, row) => rows.factors[row * width + place]);
  const shares = column.map((at) => (at - value[0]) / (value[1] - value[0])).toSorted();
  return { ...rows, shares };
}

describe("the distribution of a factor", () => {
  it.each(ranged)("%s: values follow it and keep to the range, the same for the same seed", (_, dataset, name) => {
    const [low, high] = dataset.settings[name].default as Range;
    for (const id of ids) {
      const { shares, factors, labels } = drawn(dataset, name, [low, high, id]);
      expect(shares[0]).toBeGreaterThan(-1e-5);
      expect(shares[count - 1]).toBeLessThan(1 + 1e-5);
      // At most 5 % from its place: four and a half deviations of a quantile of 2000 draws.
      for (const p of [0.1, 0.25, 0.75, 0.9])
        expect(Math.abs(shares[Math.floor(p * count)] - quantiles[id](p)), `${id} at ${p}`).toBeLessThan(0.05);
      const again = drawn(dataset, name, [low, high, id]);
      expect(fingerprint(again.factors, again.labels)).toBe(fingerprint(factors, labels));
    }
  });

  it("leaves all else as it is: other factors, and classes that don’t hang on it", () => {
    for (const [, dataset, name] of ranged) {
      const [low, high] = dataset.settings[name].default as Range;
      const [plain, other] = [drawn(dataset, name, [low, high]), drawn(dataset, name, [low, high, "ends"])];
      const place = dataset.factors.findIndex((factor) => factor.name === name);
      const without = (rows: Float32Array) => rows.filter((_, at) => at % dataset.factors.length !== place);
      expect(fingerprint(without(other.factors))).toBe(fingerprint(without(plain.factors)));
      expect([...other.labels]).toEqual([...plain.labels]);
    }
  });

  it("turns bars away from their direction", () => {
    const { bars } = datasets;
    const { factors } = bars.draw(1, 200, { ...defaultsOf(bars.settings), spread: [-15, 15, "ends"] });
    const angles = Array.from({ length: 200 }, (_, row) => factors[row * bars.factors.length]);
    expect(new Set(angles)).toEqual(new Set([15, 30, 60, 75, 105, 120, 150, 165]));
  });

  it("is uniform where none is named", () => {
    const { settings } = datasets.digits;
    expect(settings.turn.default).toHaveLength(2);
    const named = drawn(datasets.digits, "turn", [-6, 6, "uniform"]);
    expect(fingerprint(named.factors)).toBe(fingerprint(drawn(datasets.digits, "turn", [-6, 6]).factors));
  });
});

describe("counts over a range", () => {
  it("put each value into its part, ends into the outer ones, and all into the middle where there is no width", () => {
    expect([...countsIn([0, 0.1, 0.5, 0.99, 1], [0, 1], 4)]).toEqual([2, 0, 1, 2]);
    expect([...countsIn([3, 3], [3, 3], 5)]).toEqual([0, 0, 2, 0, 0]);
  });
});

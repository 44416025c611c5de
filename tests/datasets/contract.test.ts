import { describe, expect, it } from "vitest";
import { datasets, madeHere } from "../../src/datasets";
import type { Dataset } from "../../src/datasets/dataset";
import { sizeOf } from "../../src/math/shape";
import { defaultsOf, type Setting, type Values } from "../../src/settings";
import { fingerprint } from "./fingerprint";

/** Values at the ends of what a setting's control allows. */
function extremesOf({ control }: Setting<unknown>): readonly unknown[] {
  switch (control.kind) {
    case "number":
      return [control.min, control.max];
    case "range":
      return [
        [control.min, control.max],
        [control.min, control.min],
        [control.max, control.max],
      ];
    case "choice":
      return control.options.map(({ value }) => value);
    case "set":
      return [control.options.map(({ value }) => value), ...control.options.map(({ value }) => [value])];
    default:
      return [];
  }
}

const finite = (values: Float32Array) => values.every(Number.isFinite);

/** Whether examples are what a dataset promises: shapes, finite numbers, factors in their range, known labels. */
function expectSound(dataset: Dataset, count: number, values: Values): void {
  const { factors, labels } = dataset.draw(3, count, values);
  const width = dataset.factors.length;
  expect(factors.length).toBe(count * width);
  expect(labels.length).toBe(count);
  const outside = dataset.factors.filter(({ min, max }, index) =>
    Array.from({ length: count }, (_, row) => factors[row * width + index]).some(
      (value) => !(value >= Math.fround(min) && value <= Math.fround(max)),
    ),
  );
  expect(outside).toEqual([]);
  if (dataset.task === "classification") {
    const classes = dataset.classes(values).length;
    expect(labels.every((label) => Number.isInteger(label) && label >= 0 && label < classes)).toBe(true);
  } else {
    expect(finite(labels)).toBe(true);
  }
  expectSoundInputs(dataset, factors, values);
}

function expectSoundInputs(dataset: Dataset, factors: Float32Array, values: Values): void {
  const inputs = dataset.inputs(factors, values);
  expect(inputs.length).toBe((factors.length / dataset.factors.length) * sizeOf(dataset.inputShape(values)));
  expect(finite(inputs)).toBe(true);
  if (dataset.kind === "pictures") expect(inputs.every((value) => value >= 0 && value <= 1)).toBe(true);
}

describe.each(madeHere.map((id): [string, Dataset] => [id, datasets[id]]))("%s", (_, dataset) => {
  const defaults: Values = defaultsOf(dataset.settings);
  const { count, factors } = dataset;

  it("describes itself: unique factors with ranges, axes among them, an input shape and classes to tell apart", () => {
    const names = factors.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { min, max, step, choices } of factors) {
      expect(max).toBeGreaterThan(min);
      expect(step).toBeGreaterThan(0);
      if (choices) expect([min, max]).toEqual([0, choices.length - 1]);
    }
    const shown = factors.filter(({ hidden }) => !hidden).map(({ name }) => name);
    expect(shown).toEqual(expect.arrayContaining([...dataset.axes]));
    expect(dataset.axes[0]).not.toBe(dataset.axes[1]);
    expect(dataset.inputShape(defaults).length).toBe(dataset.kind === "pictures" ? 3 : 1);
    expect(dataset.inputNames?.(defaults).length).toBe(
      dataset.kind === "points" ? sizeOf(dataset.inputShape(defaults)) : undefined,
    );
    const classes = dataset.classes(defaults);
    expect(new Set(classes).size).toBe(classes.length);
    expect(classes.length).toBeGreaterThanOrEqual(dataset.task === "classification" ? 2 : 0);
    expect(count.default).toBeLessThanOrEqual(count.max);
  });

  it("has a value in its factors for everything that is drawn from a range", () => {
    const rows = dataset.draw(1, 50, defaults).factors;
    for (const [name, { control }] of Object.entries(dataset.settings)) {
      if (control.kind !== "range" || factors.some((factor) => factor.name === name)) continue;
      const [low, high] = defaults[name] as readonly [number, number];
      for (let row = 0; row < 50; row++) {
        const value = dataset.measures?.[name](rows.subarray(row * factors.length, (row + 1) * factors.length));
        expect(value).toBeGreaterThanOrEqual(low - 1e-4);
        expect(value).toBeLessThanOrEqual(high + 1e-4);
      }
    }
  });

  it("draws what it promises with its defaults", () => {
    expectSound(dataset, count.default, defaults);
  });

  it("draws examples from the ranges that its settings name", () => {
    const drawn = dataset.draw(1, 200, defaults).factors;
    for (const [index, { name }] of factors.entries()) {
      if (dataset.settings[name]?.control.kind !== "range") continue;
      const [low, high] = defaults[name] as readonly [number, number];
      const column = Array.from({ length: 200 }, (_, row) => drawn[row * factors.length + index]);
      const margin = (high - low) / 20;
      expect(Math.min(...column)).toBeGreaterThanOrEqual(low - 1e-6);
      expect(Math.min(...column)).toBeLessThan(low + margin);
      expect(Math.max(...column)).toBeLessThanOrEqual(high + 1e-6);
      expect(Math.max(...column)).toBeGreaterThan(high - margin);
    }
  });

  it("gives every class the same share, within a fifth", () => {
    if (dataset.task === "regression") return;
    const settings = Object.entries(dataset.settings).filter(([, { control }]) => control.kind === "choice");
    const variants = settings.flatMap(([name, setting]) =>
      extremesOf(setting).map((value) => ({ ...defaults, [name]: value })),
    );
    for (const values of [defaults, ...variants]) {
      const counts = dataset.classes(values).map(() => 0);
      for (const label of dataset.draw(1, count.default, values).labels) counts[label]++;
      const share = count.default / counts.length;
      for (const examples of counts) expect(Math.abs(examples - share)).toBeLessThan(share / 5);
    }
  });

  it("draws the same bytes for the same seed, others for another, whatever was drawn before", () => {
    const draw = (seed: number) => {
      const drawn = dataset.draw(seed, 60, defaults);
      return [drawn.factors, drawn.labels, dataset.inputs(drawn.factors, defaults)].map((values) =>
        fingerprint(values),
      );
    };
    const first = draw(5);
    const other = draw(6);
    dataset.draw(7, 13, defaults);
    expect(draw(5)).toEqual(first);
    expect(other[0]).not.toBe(first[0]);
  });

  it("begins more examples with fewer", () => {
    const few = dataset.draw(2, 37, defaults);
    const more = dataset.draw(2, 120, defaults);
    expect(fingerprint(few.factors)).toEqual(fingerprint(more.factors.subarray(0, few.factors.length)));
    expect(fingerprint(few.labels)).toEqual(fingerprint(more.labels.subarray(0, 37)));
  });

  it("gives the same input for the same factors, alone and among others", () => {
    const drawn = dataset.draw(4, 12, defaults).factors;
    const together = dataset.inputs(drawn, defaults);
    const size = together.length / 12;
    const width = factors.length;
    for (let row = 11; row >= 0; row--) {
      const alone = dataset.inputs(drawn.slice(row * width, (row + 1) * width), defaults);
      expect(fingerprint(alone)).toEqual(fingerprint(together.subarray(row * size, (row + 1) * size)));
    }
  });

  it("draws what it promises at the ends of every setting", () => {
    for (const [name, setting] of Object.entries(dataset.settings)) {
      for (const value of extremesOf(setting)) expectSound(dataset, 23, { ...defaults, [name]: value });
    }
  });

  it("keeps its pictures when only the question about them changes", () => {
    if (!("label" in dataset.settings)) return;
    const pictures = extremesOf(dataset.settings.label).map((label) =>
      fingerprint(dataset.draw(1, 40, { ...defaults, label }).factors),
    );
    for (const picture of pictures) expect(picture).toEqual(pictures[0]);
  });

  it("has an input everywhere a learner may go", () => {
    const row = dataset.draw(1, 1, defaults).factors;
    const ends = factors.flatMap(({ min, max }, index) =>
      [min, (min + max) / 2, max].map((end) => row.with(index, end)),
    );
    const corners = ["min", "max"].map((end) => Float32Array.from(factors, (factor) => factor[end as "min" | "max"]));
    const rows = [...ends, ...corners].flatMap((place) => [...place]);
    expectSoundInputs(dataset, Float32Array.from(rows), defaults);
  });
});

import { describe, expect, it } from "vitest";
import { makeData } from "../../src/engine/data";
import { setDataValue } from "../../src/experiment/edits";
import { presetOf } from "../../src/experiment/presets";

const columns = 4;
const by = (how: string) => makeData(setDataValue(presetOf("banknotes"), "standardise", how));
const column = (inputs: Float32Array, place: number) => Array.from(inputs.filter((_, at) => at % columns === place));
const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
const deviation = (list: readonly number[]) => Math.sqrt(mean(list.map((value) => (value - mean(list)) ** 2)));

describe("standardised inputs", () => {
  it("have mean 0 and deviation 1 over the training set, and nearly so over the others", () => {
    const { training, validation } = by("training").sets;
    for (let place = 0; place < columns; place++) {
      expect(mean(column(training.inputs, place))).toBeCloseTo(0, 5);
      expect(deviation(column(training.inputs, place))).toBeCloseTo(1, 5);
      expect(Math.abs(mean(column(validation.inputs, place)))).toBeGreaterThan(1e-4);
      expect(Math.abs(mean(column(validation.inputs, place)))).toBeLessThan(0.3);
    }
  });

  it("the wrong way, know all examples: together those have mean 0, the training set alone has not", () => {
    const { training, validation, test } = by("all").sets;
    for (let place = 0; place < columns; place++) {
      const all = [training, validation, test].flatMap(({ inputs }) => column(inputs, place));
      expect(mean(all)).toBeCloseTo(0, 5);
      expect(Math.abs(mean(column(training.inputs, place)))).toBeGreaterThan(1e-4);
    }
  });

  it("are made by the same numbers wherever an input is asked for", () => {
    const data = by("training");
    const { factors, inputs } = data.sets.validation;
    expect([...data.dataset.inputs(factors.subarray(0, columns), data.values)]).toEqual([
      ...inputs.subarray(0, columns),
    ]);
    const plain = by("no");
    expect([...plain.sets.training.inputs.subarray(0, columns)]).toEqual([
      ...plain.sets.training.factors.subarray(0, columns),
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { madeHere, type DatasetId } from "../../src/datasets";
import { makeData, rowsOf } from "../../src/engine/data";
import { setDataValue, setSeeds } from "../../src/experiment/edits";
import { presetOf } from "../../src/experiment/presets";
import { sizeOf } from "../../src/math/shape";

const few = (id: DatasetId) => setDataValue(setDataValue(presetOf(id), "count", 41), "split", [50, 30, 20]);

describe.each(madeHere)("the data of %s", (id) => {
  const experiment = few(id);
  const data = makeData(experiment);
  const all = Object.values(data.sets);

  it("are dealt out by the split, in arrays of the right size", () => {
    expect(all.map(({ count }) => count)).toEqual([21, 12, 8]);
    expect(data.inputSize).toBe(sizeOf(data.inputShape));
    for (const { count, inputs, labels, factors } of [...all, data.open]) {
      expect(inputs).toHaveLength(count * data.inputSize);
      expect(labels).toHaveLength(count);
      expect(factors).toHaveLength(count * data.factorCount);
    }
  });

  it("are the drawn examples, each in one set", () => {
    const rows = (factors: Float32Array, labels: Float32Array) =>
      Array.from(labels, (label, row) => `${label}: ${rowsOf(factors, data.factorCount, [row]).join()}`);
    const drawn = data.dataset.draw(experiment.seeds.data, 41, data.values);
    const dealt = all.flatMap(({ factors, labels }) => rows(factors, labels));
    expect(dealt.toSorted()).toEqual(rows(drawn.factors, drawn.labels).toSorted());
    expect(new Set(dealt).size).toBe(41);
  });

  it("have the inputs that their factors draw", () => {
    for (const { inputs, factors } of all) expect(data.dataset.inputs(factors, data.values)).toEqual(inputs);
  });

  it("are open to look at but for the test", () => {
    const { training, validation } = data.sets;
    for (const part of ["inputs", "labels", "factors"] as const)
      expect(data.open[part]).toEqual(Float32Array.of(...training[part], ...validation[part]));
  });

  it("are the same for the same seed and others for another", () => {
    const again = makeData(few(id)).sets;
    expect(again).toEqual(data.sets);
    const others = makeData(setSeeds(experiment, { data: 2 })).sets;
    expect(others.training.factors).not.toEqual(again.training.factors);
    expect(makeData(setSeeds(experiment, { weights: 2, order: 2 })).sets).toEqual(data.sets);
  });
});

it("cuts a table into rows in any order", () => {
  expect(rowsOf(Float32Array.of(0, 1, 10, 11, 20, 21), 2, [2, 0, 2])).toEqual(Float32Array.of(20, 21, 0, 1, 20, 21));
});

import { describe, expect, it } from "vitest";
import { madeHere, type DatasetId } from "../../src/datasets";
import { makeData, type Data } from "../../src/engine/data";
import { createExamples } from "../../src/engine/examples";
import { rowsOf } from "../../src/engine/rows";
import { setDataValue, setSeeds } from "../../src/experiment/edits";
import { presetOf } from "../../src/experiment/presets";
import { sizeOf } from "../../src/math/shape";

const plain = ({ sets }: Data) =>
  Object.fromEntries(
    Object.entries(sets).map(([name, { inputs, labels, factors }]) => [name, { inputs, labels, factors }]),
  );

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
    expect(plain(makeData(few(id)))).toEqual(plain(data));
    const others = makeData(setSeeds(experiment, { data: 2 }));
    expect(plain(others).training.factors).not.toEqual(plain(data).training.factors);
    expect(plain(makeData(setSeeds(experiment, { weights: 2, order: 2 })))).toEqual(plain(data));
  });

  it("are the same in whatever order they are asked for", () => {
    const { training, validation } = makeData(experiment).sets;
    const picked = [20, 3, 7, 3];
    expect(validation.slice(4, 6).inputs).toEqual(
      data.sets.validation.inputs.subarray(4 * data.inputSize, 6 * data.inputSize),
    );
    expect(training.pick(picked)).toEqual({
      count: 4,
      inputs: rowsOf(data.sets.training.inputs, data.inputSize, picked),
      labels: rowsOf(data.sets.training.labels, 1, picked),
    });
    expect(training.slice(2, 5).inputs).toEqual(
      data.sets.training.inputs.subarray(2 * data.inputSize, 5 * data.inputSize),
    );
    expect(training.inputs).toEqual(data.sets.training.inputs);
    expect(validation.inputs).toEqual(data.sets.validation.inputs);
  });
});

it("draws no picture before somebody asks, and none twice", () => {
  const asked: number[] = [];
  const part = createExamples({
    factors: Float32Array.of(0, 1, 2, 3, 4, 5),
    factorCount: 1,
    labels: new Float32Array(6),
    inputSize: 2,
    make(factors) {
      asked.push(...factors);
      return Float32Array.from([...factors].flatMap((factor) => [factor, 10 * factor]));
    },
  });
  const last = part(2, 6);
  expect(asked).toEqual([]);
  expect(last.pick([3, 1, 3]).inputs).toEqual(Float32Array.of(5, 50, 3, 30, 5, 50));
  expect(last.slice(0, 2).inputs).toEqual(Float32Array.of(2, 20, 3, 30));
  expect(part(0, 6).inputs).toEqual(Float32Array.of(0, 0, 1, 10, 2, 20, 3, 30, 4, 40, 5, 50));
  expect(asked).toEqual([5, 3, 2, 0, 1, 4]);
});

it("cuts a table into rows in any order", () => {
  expect(rowsOf(Float32Array.of(0, 1, 10, 11, 20, 21), 2, [2, 0, 2])).toEqual(Float32Array.of(20, 21, 0, 1, 20, 21));
});

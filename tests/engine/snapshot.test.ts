import { expect, it } from "vitest";
import { madeHere } from "../../src/datasets";
import { datasetOf, describeNetwork } from "../../src/experiment/network";
import { sizesOfSets } from "../../src/experiment/sets";
import type { Experiment } from "../../src/experiment/experiment";
import type { Focus, PartName, Parts } from "../../src/experiment/snapshot";
import type { WeightSpec } from "../../src/layers/layer";
import { sizeOf } from "../../src/math/shape";
import type { Split } from "../../src/settings";
import { few, focus, started } from "./engines";

/** What is known about an experiment without training. */
function known(experiment: Experiment) {
  const { dataset, values } = datasetOf(experiment.data);
  const network = describeNetwork(experiment);
  const batch = Number(experiment.training.values.batch);
  const [training, validation, test] = sizesOfSets(values.count as number, values.split as Split);
  return {
    dataset,
    network,
    batch,
    inputSize: sizeOf(network.inputShape),
    classes: dataset.classes(values).length,
    sets: { training, validation, test },
  };
}

type Known = ReturnType<typeof known>;

const keysOf = ({ network }: Known) => network.layers.map(({ spec }) => spec.key);

/** Whether a value is a class, or any number in a regression. */
const isAnswer = (value: number, { classes }: Known) =>
  classes === 0 || (Number.isInteger(value) && value >= 0 && value < classes);

/** Names, shapes and lengths of arrays by layer: those in a part, and those that the network has. */
const specsIn = (found: Parts["weights"]) =>
  found.map(({ key, arrays }) => [
    key,
    ...arrays.map(({ name, shape, values }) => ({ name, shape, size: values.length })),
  ]);
const specsOf = ({ network }: Known, which: (spec: WeightSpec) => boolean) =>
  network.layers.map(({ spec, weights }) => [
    spec.key,
    ...weights.filter(which).map(({ name, shape }) => ({ name, shape, size: sizeOf(shape) })),
  ]);

/** The documented shape of each part. A new part needs a line here. */
const shapes: { readonly [P in PartName]: (part: Parts[P], it: Known, look: Focus) => void } = {
  progress(found, { batch, sets }) {
    expect(found).toMatchObject({ step: 3, pending: 2, peeks: 0, problem: null, backend: "WASM", trainer: "fused" });
    // The last batch of an epoch may be smaller.
    expect(found.epoch).toBeCloseTo(Math.min(1, (3 * batch) / sets.training));
    expect(found.stepsPerEpoch).toBe(Math.ceil(sets.training / batch));
    for (const score of [found, found.validation])
      expect(score.accuracy ?? 0).toBe(Math.min(1, Math.max(0, score.accuracy ?? 0)));
  },
  history({ batch, scores }) {
    expect(batch.step).toEqual(Float32Array.of(1, 2, 3));
    expect(batch.loss).toHaveLength(3);
    const { trainingAccuracy, validationAccuracy, ...losses } = scores;
    for (const column of [...Object.values(losses), trainingAccuracy, validationAccuracy])
      expect(column).toHaveLength(1);
  },
  example({ shape, input, picture, label, factors, output }, it, { example }) {
    expect(shape).toEqual(it.network.inputShape);
    expect(input).toHaveLength(it.inputSize);
    expect(picture).toEqual(input);
    expect(output).toHaveLength(it.network.outputs);
    expect(label === null).toBe(example.kind !== "stored");
    expect(factors?.length).toBe(example.kind === "drawn" ? undefined : it.dataset.factors.length);
  },
  maps(found, it) {
    expect(found.map(({ key }) => key)).toEqual(keysOf(it));
    for (const [index, { shape, values }] of found.entries()) {
      expect(shape).toEqual(it.network.layers[index].output);
      expect(values).toHaveLength(sizeOf(shape));
    }
  },
  weights(found, it) {
    expect(specsIn(found)).toEqual(specsOf(it, () => true));
  },
  waiting(found, it) {
    expect(specsIn(found)).toEqual(specsOf(it, ({ trainable }) => trainable));
  },
  thumbnails(found, it) {
    if (it.dataset.kind === "pictures") return expect(found).toEqual([]);
    expect(found.map(({ key }) => key)).toEqual(["input", ...keysOf(it)]);
    const units = [it.inputSize, ...it.network.layers.map(({ output }) => sizeOf(output))];
    for (const [index, thumbnail] of found.entries()) {
      expect(thumbnail.units).toBe(units[index]);
      expect(thumbnail.values).toHaveLength(units[index] * thumbnail.side ** 2);
    }
  },
  decision({ axes, side, outputs, values }, it, look) {
    expect([axes, outputs]).toEqual([look.axes, it.network.outputs]);
    expect(values).toHaveLength(side * side * outputs);
  },
  ghosts(ghosts, it) {
    expect(ghosts?.inputs.length).toBe(it.dataset.kind === "pictures" ? 49 * it.inputSize : undefined);
  },
  confusion({ classes, counts, examples, worst }, it) {
    expect([classes, examples]).toEqual([it.classes, it.sets.validation]);
    expect(counts).toHaveLength(classes * classes);
    if (classes > 0) expect(counts.reduce((sum, count) => sum + count)).toBe(examples);
    for (const { actual, predicted, count, indices, inputs } of worst) {
      expect(count).toBe(counts[actual * classes + predicted]);
      expect(indices.length).toBe(Math.min(count, 4));
      expect(inputs).toHaveLength(indices.length * it.inputSize);
    }
  },
  gallery({ set, shape, indices, inputs, factors, labels, predicted }, it) {
    expect([set, shape, indices.length]).toEqual([
      "validation",
      it.network.inputShape,
      Math.min(24, it.sets.validation),
    ]);
    expect(inputs).toHaveLength(indices.length * it.inputSize);
    expect(factors).toHaveLength(indices.length * it.dataset.factors.length);
    expect([labels.length, predicted.length]).toEqual([indices.length, indices.length]);
    for (const answer of [...labels, ...predicted]) expect(isAnswer(answer, it)).toBe(true);
  },
  points({ factors, labels, factorCount, training }, it) {
    expect([factorCount, training]).toEqual([it.dataset.factors.length, it.sets.training]);
    expect(labels).toHaveLength(it.sets.training + it.sets.validation);
    expect(factors).toHaveLength(labels.length * factorCount);
    for (const label of labels) expect(isAnswer(label, it)).toBe(true);
  },
  excites(found, it, { inspected }) {
    if (it.dataset.kind !== "pictures") return expect(found).toBeNull();
    expect(found).toMatchObject({ key: inspected?.key, unit: inspected?.unit, shape: it.network.inputShape });
    const { indices, inputs, labels, values, cells } = found!;
    expect(inputs).toHaveLength(indices.length * it.inputSize);
    expect([labels.length, values.length, cells.length]).toEqual([indices.length, indices.length, indices.length]);
    for (const label of labels) expect(isAnswer(label, it)).toBe(true);
  },
  heat(found, it, { inspected }) {
    const cell = it.network.layers[0].output.length === 3 ? [0, 0] : null;
    expect(found).toMatchObject({ key: inspected?.key, unit: inspected?.unit, cell });
    expect(found!.values).toHaveLength(it.inputSize);
  },
  spread(found, it, { inspected }) {
    expect(found).toMatchObject({ key: inspected?.key, unit: inspected?.unit });
    const { counts, examples } = found!;
    const { output } = it.network.layers[0];
    expect(counts.reduce((sum, count) => sum + count)).toBe((examples * sizeOf(output)) / output[output.length - 1]);
  },
  changed(found, it) {
    if (!found) throw new Error("something must have changed in three steps");
    expect([found.from, found.to]).toEqual([0, 3]);
    for (const { before, after, rows, columns, moved, key } of found.units) {
      expect([before.length, after.length]).toEqual([rows * columns, rows * columns]);
      expect(moved).toBeGreaterThan(0);
      expect(keysOf(it)).toContain(key);
    }
    for (const flips of found.flips ? [found.flips.better, found.flips.worse] : []) {
      expect(flips.inputs).toHaveLength(flips.indices.length * it.inputSize);
      expect([flips.labels.length, flips.before.length, flips.after.length]).toEqual(
        Array.from({ length: 3 }, () => flips.indices.length),
      );
    }
  },
  trajectories(found, it) {
    if (it.classes === 0) return expect(found).toBeNull();
    if (!found) throw new Error("examples must have a course");
    expect(found.examples).toBe(it.sets.validation);
    expect(Object.values(found.counts).reduce((sum, count) => sum + count)).toBe(found.examples);
    for (const course of [found.forgotten, found.never])
      expect(course.right).toHaveLength(course.indices.length * found.steps.length);
  },
  health({ batch, examples, layers }, it) {
    expect(layers.map(({ key }) => [key])).toEqual(specsOf(it, () => false));
    expect([batch, examples > 0]).toEqual([it.batch, true]);
  },
  tuning(found, { dataset, network }, { axes }) {
    if (dataset.kind === "points") return expect(found).toBeNull();
    expect(found?.axes).toEqual(axes);
    expect(found?.layers.map(({ key, units, values }) => [key, units, values.length])).toEqual(
      network.layers.map(({ spec, output }) => {
        const units = output[output.length - 1];
        return [spec.key, units, units * (found?.side ?? 0) ** 2];
      }),
    );
  },
  dropped(found) {
    expect(found).toEqual([]);
  },
  kept({ steps, bytes, room }) {
    expect(steps).toEqual(Float32Array.of(0, 1, 2, 3));
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(room);
  },
  factors(counts, it) {
    const ranges = Object.entries(it.dataset.settings).filter(([, { control }]) => control.kind === "range");
    expect(Object.keys(counts)).toEqual(ranges.map(([name]) => name));
    for (const each of Object.values(counts)) expect(each.reduce((sum, count) => sum + count)).toBe(it.sets.training);
  },
  stock({ counts, mean, deviation, looked, bytes }, it) {
    for (const set of ["training", "validation", "test"] as const) {
      expect(counts[set]).toHaveLength(it.classes);
      if (it.classes > 0) expect(counts[set].reduce((sum, count) => sum + count)).toBe(it.sets[set]);
    }
    expect([mean.length, deviation.length]).toEqual([it.network.inputShape.at(-1), it.network.inputShape.at(-1)]);
    expect(looked).toBe(Math.min(500, it.sets.training));
    expect(bytes).toBeGreaterThanOrEqual(it.inputSize);
  },
  augmented(found, it) {
    expect(found === null).toBe(it.dataset.kind === "points");
    if (!found) return;
    const shown = Math.min(5, it.sets.training);
    expect([found.labels.length, found.times]).toEqual([shown, 3]);
    expect(found.plain).toHaveLength(shown * it.inputSize);
    expect(found.steps).toHaveLength(shown * found.times);
    expect(found.seen).toHaveLength(shown * found.times * it.inputSize);
    expect(Math.min(...found.steps)).toBeGreaterThan(3);
  },
};

const names = Object.keys(shapes) as PartName[];

/** All numbers in a part; those of a regression's accuracies, which has none, left out. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (value instanceof Float32Array) return [...value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (/.Accuracy$/.test(name) ? [] : numbersIn(inner)));
}

/** One of the dataset's, one at chosen factors, one that was drawn. */
const examplesOf = ({ dataset, inputSize }: Known): Focus["example"][] => [
  focus.example,
  { kind: "factors", factors: dataset.factors.map(({ min, max }) => (min + max) / 2) },
  { kind: "drawn", pixels: Array.from({ length: inputSize }, (_, cell) => (cell % 3) / 2) },
];

it.each(madeHere)(
  "a snapshot of %s has parts of the documented shape, of finite numbers, whatever example is shown",
  async (id) => {
    const experiment = few(id, 200);
    const { engine } = await started(experiment);
    await engine.step({ batches: 3 });
    await engine.step({ examples: 2 });
    for (const example of examplesOf(known(experiment))) {
      const look: Focus = { ...focus, example, axes: [1, 0], inspected: { key: "l1", unit: 1, cell: null } };
      const { step, parts } = await engine.snapshot(names, look);
      expect(step).toBe(3);
      expect(Object.keys(parts)).toEqual(names);
      for (const name of names) {
        (shapes[name] as (part: unknown, it: Known, look: Focus) => void)(parts[name], known(experiment), look);
        expect(numbersIn(parts[name]).every(Number.isFinite), name).toBe(true);
      }
    }
  },
);

it("a map stays as it is when the shown example is drawn on", async () => {
  const experiment = few("digits", 60);
  const { engine } = await started(experiment);
  const { inputSize } = known(experiment);
  const seen = async (example: Focus["example"]) =>
    (await engine.snapshot(["example", "decision"], { ...focus, example })).parts;
  const before = await seen({ kind: "stored", set: "validation", index: 3 });
  const pixels = Array.from({ length: inputSize }, () => 0.5);
  const drawn = await seen({ kind: "drawn", pixels, over: [...before.example!.factors!] });
  expect(drawn.example!.label).toBeNull();
  expect(drawn.decision).toEqual(before.decision);
  // Those of another dataset don't count.
  expect((await seen({ kind: "drawn", pixels, over: [1] })).decision!.values.every(Number.isFinite)).toBe(true);
});

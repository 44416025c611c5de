import { describe, expect, it } from "vitest";
import { addLayer, setLayer, setOptimizer, setTraining } from "../../src/experiment/edits";
import type { Experiment } from "../../src/experiment/experiment";
import { describeNetwork } from "../../src/experiment/network";
import type { Parts, WeightArray } from "../../src/experiment/snapshot";
import { makeData } from "../../src/engine/data";
import type { TrainerState } from "../../src/engine/trainer";
import { exactly } from "./exactNetwork";
import { exactSteps } from "./exactSteps";
import { few, focus, part, started, weightsOf } from "./engines";

/** Root of the mean square, in double precision. */
const size = (numbers: readonly number[]) => Math.sqrt(numbers.reduce((sum, x) => sum + x * x, 0) / numbers.length);

/** The first 16 pictures of bars, whose network has every kind of layer with something to learn. */
function mixed(): Experiment {
  let experiment = setTraining(few("bars"), "batch", 6);
  experiment = addLayer(experiment, 1, "batchNormalization");
  experiment = addLayer(experiment, 3, "dropout");
  return setLayer(experiment, "l1", "filters", 3);
}

type Case = readonly [name: string, experiment: Experiment];

const cases: readonly Case[] = [
  ["our own kernels", mixed()],
  ["TensorFlow.js", { ...mixed(), backend: "cpu" }],
  ["narrow dense layers with momentum", setTraining(setOptimizer(few("spiral"), "momentum"), "batch", 10)],
  [
    "Adam with a pull and clipping",
    setTraining(setOptimizer(setLayer(few("bars"), "l1", "l2", 0.05), "adam"), "clip", 0.1),
  ],
];

/** Weights, and the batch that the part looks at. */
async function before(experiment: Experiment) {
  const { engine } = await started(experiment);
  const weights = await part(engine, "weights");
  const state: TrainerState = {
    step: 0,
    layers: Object.fromEntries(weights.map(({ key, arrays }) => [key, arrays])),
    slots: {},
  };
  const { sets, inputSize } = makeData(experiment);
  const count = Number(experiment.training.values.batch);
  const { inputs, labels } = sets.training;
  const batch = { count, inputs: inputs.subarray(0, count * inputSize), labels: labels.subarray(0, count) };
  return { engine, state, batch };
}

const learned = (network: ReturnType<typeof describeNetwork>, key: string, arrays: readonly WeightArray[]) => {
  const specs = network.layers.find(({ spec }) => spec.key === key)?.weights ?? [];
  return arrays.filter(({ name }) => specs.some((spec) => spec.name === name && spec.trainable));
};

describe.each(cases)("how each layer learns, on %s", (_, experiment) => {
  const network = describeNetwork(experiment);

  it("is the gradient, and the way of the next update, as exact arithmetic has them", async () => {
    const { engine, state, batch } = await before(experiment);
    const { layers, batch: said } = await part(engine, "health");
    expect(said).toBe(batch.count);
    const { gradients } = exactly(network, experiment.training.values, state.layers, batch, { step: 1 });
    const after = exactSteps({ network, experiment }, state, [batch]).arrays;
    let learning = 0;
    for (const [index, { key, gradient, update, weights }] of layers.entries()) {
      expect(key).toBe(network.layers[index].spec.key);
      const own = learned(network, key, state.layers[key]);
      if (own.length === 0) {
        expect([gradient, weights, update]).toEqual([null, null, null]);
        continue;
      }
      learning++;
      const slopes = own.flatMap(({ name }) => [...gradients[key][name]]);
      const way = own.flatMap(({ name, values }) => {
        const now = after[key].find((array) => array.name === name)?.values ?? [];
        return Array.from(values, (value, at) => now[at] - value);
      });
      const sizes = size(own.flatMap(({ values }) => [...values]));
      expect(gradient! / size(slopes)).toBeCloseTo(1, 4);
      expect(weights! / sizes).toBeCloseTo(1, 6);
      expect(update! / (size(way) / sizes)).toBeCloseTo(1, 3);
    }
    expect(learning).toBeGreaterThan(1);
  });

  it("leaves the run as it is, to the last bit", async () => {
    const [{ engine }, { engine: other }] = [await started(experiment), await started(experiment)];
    for (let step = 0; step < 3; step++) {
      await part(engine, "health");
      await engine.step({ batches: 1 });
      await other.step({ batches: 1 });
    }
    expect(await weightsOf(engine)).toEqual(await weightsOf(other));
  });

  it("tells what each layer says to the validation examples, as they are shown one by one", async () => {
    const { engine } = await started(experiment);
    await engine.step({ batches: 4 });
    const { layers, examples } = await part(engine, "health");
    const all = network.layers.map((): number[] => []);
    for (let index = 0; index < examples; index++) {
      const shown = { ...focus, example: { kind: "stored", set: "validation", index } as const };
      for (const [layer, { values }] of (await part(engine, "maps", shown)).entries()) all[layer].push(...values);
    }
    for (const [layer, { mean, spread, dead, saturated }] of layers.entries()) {
      const { output, values } = network.layers[layer];
      const units = output[output.length - 1];
      const middle = all[layer].reduce((sum, x) => sum + x, 0) / all[layer].length;
      expect(mean).toBeCloseTo(middle, 5);
      expect(spread).toBeCloseTo(size(all[layer].map((x) => x - middle)), 5);
      const silent = (unit: number) => all[layer].every((x, at) => at % units !== unit || x === 0);
      expect(dead).toEqual(Array.from({ length: units }, (_, unit) => unit).filter(silent));
      if (values.activation === "tanh")
        expect(saturated).toBeCloseTo(all[layer].filter((x) => 1 - x * x < 0.1).length / all[layer].length, 12);
      else expect(saturated).toBeNull();
    }
  });
});

const deadIn = (part: Parts["health"]) => part.layers.map(({ dead }) => dead);

describe("the health of a layer", () => {
  it("names a unit that says nothing to anything, but not one that was silenced", async () => {
    const experiment = few("bars");
    const { key, type } = experiment.network[0];
    expect(type).toBe("conv2d");
    const { engine } = await started(experiment);
    expect(deadIn(await part(engine, "health"))[0]).toEqual([]);
    await engine.operate([{ key, name: "bias", values: [[1, -1000]] }]);
    expect(deadIn(await part(engine, "health"))[0]).toEqual([1]);
    await engine.change(setLayer(experiment, key, "silenced", [1]));
    expect(deadIn(await part(engine, "health"))[0]).toEqual([]);
  });

  it("has no gradient and no update where it is frozen", async () => {
    const experiment = few("bars");
    const { engine } = await started(setLayer(experiment, experiment.network[0].key, "frozen", true));
    const [first] = (await part(engine, "health")).layers;
    expect([first.gradient, first.update]).toEqual([null, null]);
    expect(first.weights).toBeGreaterThan(0);
  });

  it("has no update at a moment of the past where the optimiser remembers more than weights", async () => {
    for (const [optimizer, known] of [
      ["adam", false],
      ["sgd", true],
    ] as const) {
      const { engine } = await started(setOptimizer(few("bars"), optimizer));
      await engine.step({ batches: 8 });
      const now = (await part(engine, "health")).layers[0];
      const then = (await part(engine, "health", { ...focus, at: 4 })).layers[0];
      expect(now.update).not.toBeNull();
      expect(then.update !== null).toBe(known);
      expect(then.gradient).not.toBe(now.gradient);
    }
  });
});

import * as tf from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { bothTrainers, gradientOf, stateWith, type Make } from "./bothTrainers";
import { distance } from "./compare";
import { configurationsOf, drawnConfigurations } from "./configurations";
import { batchOf, everything, problemOf } from "./networks";

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

/** A penalty joins the gradient only when weights move; a trace shows what the loss alone sends. */
const unpenalised = everything.map(([type, values = {}]) => [type, { ...values, l2: 0 }] as const);
const deep = problemOf({ input: [8, 8, 1], layers: unpenalised, training: { rate: 0.1 } });
const points = problemOf({
  input: [2],
  layers: [
    ["dense", { units: 4, activation: "tanh" }],
    ["dense", { units: 2, activation: "relu" }],
    ["dense", { units: 1 }],
  ],
  answer: "sigmoid",
});
const lenet = problemOf({
  input: [28, 28, 1],
  layers: [
    ["conv2d", { filters: 6, kernel: [5, 5], padding: "same", activation: "tanh" }],
    ["averagePooling2d"],
    ["conv2d", { filters: 16, kernel: [5, 5], activation: "tanh" }],
    ["averagePooling2d"],
    ["flatten"],
    ["dense", { units: 120, activation: "tanh" }],
    ["dense", { units: 84, activation: "tanh" }],
    ["dense", { units: 10 }],
  ],
});
const networks = [
  ["everything", deep],
  ["2-4-2-1", points],
  ["LeNet", lenet],
] as const;

describe.each(bothTrainers)("a traced batch (%s)", (_, make: Make) => {
  it.each(networks)("ends in the gradients that the update uses: %s", async (_name, training) => {
    const { network } = training;
    const start = stateWith(training, {});
    const batch = batchOf(network, 6, 2);
    const trainer = make(training, start);
    const trace = await trainer.trace(batch, 3);
    const used = await gradientOf(make, training, start, batch, 3);
    expect(distance([trace.loss], [used.loss])).toBeLessThan(1e-6);
    for (const [key, arrays] of Object.entries(trace.gradients))
      for (const { name, values } of arrays)
        expect(distance(values, used.of(key, name)), `${key} ${name}`).toBeLessThan(1e-6);
    trainer.dispose();
  });

  it("hands each layer's gradient on to the one before, through its curve and its weights", async () => {
    const trainer = make(points, stateWith(points, {}));
    const batch = batchOf(points.network, 5, 1);
    const { layers } = await trainer.trace(batch, 1);
    const state = await trainer.read();
    for (const layer of [0, 1]) {
      const [here, next] = [layers[layer], layers[layer + 1]];
      const kernel = state.layers[points.network.layers[layer + 1].spec.key][0];
      const [inputs, units] = kernel.shape;
      const arriving = Array.from({ length: 5 * inputs }, (_value, at) => {
        let sum = 0;
        for (let unit = 0; unit < units; unit++)
          sum += next.delta![Math.floor(at / inputs) * units + unit] * kernel.values[(at % inputs) * units + unit];
        return sum;
      });
      expect(distance(here.arriving!, arriving)).toBeLessThan(1e-6);
      const slope = (a: number) => (layer === 0 ? 1 - a * a : Number(a > 0));
      const delta = arriving.map((value, at) => value * slope(here.output[at]));
      expect(distance(here.delta!, delta)).toBeLessThan(1e-6);
    }
    trainer.dispose();
  });

  it("starts from a gradient that was typed", async () => {
    const training = problemOf({
      input: [3, 3, 1],
      layers: [["conv2d", { filters: 1, kernel: [2, 2], activation: "linear" }], ["flatten"], ["dense", { units: 2 }]],
    });
    const trainer = make(training, stateWith(training, { l1: { kernel: [1, -1, 2, 0] } }));
    const batch = { count: 1, inputs: Float32Array.of(1, 2, 0, 0, 1, 3, 2, 1, 1), labels: Float32Array.of(1) };
    const { gradients, inputGradient, layers } = await trainer.trace(batch, 1, {
      layer: 0,
      values: Float32Array.of(1, 0, 0, -1),
    });
    expect([...gradients.l1[0].values]).toEqual([0, -1, -1, 0]);
    expect([...inputGradient].map((value) => value + 0)).toEqual([1, -1, 0, 2, -1, 1, 0, -2, 0]);
    expect(layers[2].delta).toBeNull();
    trainer.dispose();
  });

  it("leaves the run as it was, and frees what it took", async () => {
    const [asked, left] = [make(deep), make(deep)];
    await Promise.all([asked, left].map((trainer) => trainer.step(batchOf(deep.network, 4, 1), 1)));
    await asked.trace(batchOf(deep.network, 9, 7), 2);
    const { numTensors } = tf.memory();
    await asked.trace(batchOf(deep.network, 9, 7), 2, { layer: 4, values: new Float32Array(9 * 12).fill(1) });
    expect(tf.memory().numTensors).toBe(numTensors);
    await Promise.all([asked, left].map((trainer) => trainer.accumulate(batchOf(deep.network, 1, 2), 2)));
    await asked.trace(batchOf(deep.network, 2, 7), 2);
    await Promise.all([asked, left].map((trainer) => trainer.commit(2)));
    expect(await asked.read()).toEqual(await left.read());
  });
});

it("is the same with both trainers, at every layer", async () => {
  const start = stateWith(deep, {});
  const traces = await Promise.all(
    bothTrainers.map(([, make]) => make(deep, start).trace(batchOf(deep.network, 6, 4), 2)),
  );
  const [ours, theirs] = traces;
  for (const [layer, { output, arriving, delta }] of ours.layers.entries()) {
    expect(distance(output, theirs.layers[layer].output), `output ${layer}`).toBeLessThan(1e-5);
    expect(distance(arriving!, theirs.layers[layer].arriving!), `arriving ${layer}`).toBeLessThan(1e-5);
    expect(distance(delta!, theirs.layers[layer].delta!), `delta ${layer}`).toBeLessThan(1e-5);
  }
  expect(distance(ours.inputGradient, theirs.inputGradient)).toBeLessThan(1e-5);
});

it("ends in the gradients that the update uses, in each of 200 drawn configurations", async () => {
  let worst = 0;
  for (const { network, experiment, state, batch } of configurationsOf(drawnConfigurations(200))) {
    const trainer = createFusedTrainer(network, experiment, { keep: state });
    const { loss, gradients } = await trainer.trace(batch, 1);
    const learned = await trainer.step(batch, 1);
    const { slots } = await trainer.read();
    worst = Math.max(worst, distance([loss], [learned]));
    for (const { spec, values } of network.layers) {
      if (values.frozen === true) continue;
      for (const { name, values: used } of slots[spec.key])
        worst = Math.max(
          worst,
          distance(gradients[spec.key].find((array) => `${array.name}/velocity` === name)!.values, used),
        );
    }
  }
  expect(worst).toBeLessThan(1e-6);
});

import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { misfit } from "../../src/engine/fused/plan";
import type { Network } from "../../src/experiment/network";
import { activations } from "../../src/layers/activations";
import { optimizers } from "../../src/optimizers";
import { defaultsOf, type Values } from "../../src/settings";
import { distance } from "./compare";
import { batchOf, everything, problemOf } from "./networks";
import { fused, graph, stateDistance, train, trainersApart, type Training } from "./sameTraining";

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

const picture = [8, 8, 1];

const whole = (training: Values & { type?: string } = {}, changes: Readonly<Record<string, Values>> = {}) =>
  problemOf({
    input: picture,
    layers: everything.map(([type, values = {}]) => [type, { ...values, ...changes[type] }] as const),
    training,
  });

const pulled = { conv2d: { l1: 0.01, l2: 0.02 }, dense: { l1: 0.003 } };
const frozen = { depthwiseConv2d: { frozen: true }, batchNormalization: { frozen: true } };

/** A network of everything that ends in so many numbers. */
const ending = (units: number, answer: Network["outputActivation"], loss: string) =>
  problemOf({
    input: picture,
    layers: [...everything.slice(0, -1), ["dense", { units }]],
    answer,
    training: { type: "momentum", loss },
  });

const bent = (activation: string) =>
  problemOf({
    input: [5, 4, 2],
    layers: [
      ["conv2d", { filters: 3, kernel: [2, 3], activation }],
      ["flatten"],
      ["dense", { units: 5, activation, initializer: "he" }],
      ["dense", { units: 2, initializer: "lecun" }],
    ],
  });

const trainings: Readonly<Record<string, Training>> = {
  ...Object.fromEntries(
    Object.entries(optimizers).flatMap(([type, { settings }]) => [
      [type, whole({ type, ...defaultsOf(settings), epsilon: 1e-4 })],
      [`${type}, pulled and partly frozen`, whole({ type, epsilon: 1e-3 }, { ...pulled, ...frozen })],
    ]),
  ),
  "Nesterov's momentum": whole({ type: "momentum", nesterov: true, momentum: 0.7 }),
  "a clipped gradient": whole({ type: "momentum", clip: 0.2 }, { ...pulled, ...frozen }),
  "a rate that changes": whole({ type: "sgd", rate: 0.1, schedule: "exponential", period: 3, drop: 0.5, warmup: 4 }),
  "softmax, squared error": ending(3, "softmax", "squaredError"),
  "softmax of two": ending(2, "softmax", "crossEntropy"),
  "sigmoid, cross-entropy": ending(1, "sigmoid", "crossEntropy"),
  "sigmoid, squared error": ending(1, "sigmoid", "squaredError"),
  "linear, squared error": ending(1, "linear", "squaredError"),
  "linear, whatever its loss is called": ending(1, "linear", "crossEntropy"),
  ...Object.fromEntries(Object.keys(activations).map((name) => [name, bent(name)])),
  "windows that fill more memory than is kept": problemOf({
    input: [24, 24, 4],
    layers: [
      ["conv2d", { filters: 3, kernel: [5, 5], padding: "same" }],
      ["conv2d", { filters: 9 }],
      ["flatten"],
      ["dense", { units: 3 }],
    ],
  }),
  "a flat picture": problemOf({ input: [2, 2, 3], layers: [["flatten"], ["dense", { units: 4 }]] }),
};

/** Dense layers by key, of so many units each. */
const denses = (...units: readonly (readonly [key: string, units: number])[]) =>
  problemOf({ input: [4], layers: units.map(([key, count]) => ["dense", { units: count }, key] as const) });

it("leaves networks to the graph trainer whose windows would fill the memory", () => {
  const ending = [["flatten"], ["dense", { units: 2 }]] as const;
  const wide = ["conv2d", { kernel: [11, 11], padding: "same" }] as const;
  expect(misfit(problemOf({ input: [32, 32, 64], layers: [wide, ...ending] }).network)).toBeNull();
  expect(misfit(problemOf({ input: [64, 64, 64], layers: [wide, ...ending] }).network)?.values?.count).toBeGreaterThan(
    16_000_000,
  );
});

describe("the fused trainer", () => {
  it.each(Object.keys(trainings))("trains like the graph trainer: %s", async (name) => {
    const { losses, states } = await trainersApart(trainings[name]);
    expect(losses).toBeLessThan(5e-6);
    expect(states).toBeLessThan(5e-6);
  });

  it.each(Object.keys(optimizers))("goes on bit for bit from what it has read, with %s", async (type) => {
    const training = whole({ type, ...defaultsOf(optimizers[type as keyof typeof optimizers].settings) });
    const straight = fused(training);
    await train(straight, training, 1, 3);
    const state = await straight.read();
    const goneOn = await train(straight, training, 4, 8);

    const restored = fused(training);
    await restored.accumulate(batchOf(training.network, 1), 1);
    restored.restore(state);
    expect(await restored.read()).toEqual(state);
    await restored.commit(4);
    expect(await train(restored, training, 4, 8)).toEqual(goneOn);
    expect(await restored.read()).toEqual(await straight.read());
    const kept = fused(training, state);
    expect(kept.kept).toEqual(training.network.layers.map((_, index) => index));
    expect(await train(kept, training, 4, 8)).toEqual(goneOn);
  });

  it("goes on where the graph trainer stopped, and the other way round", async () => {
    const training = whole({ type: "adam", epsilon: 1e-4 });
    const [ours, theirs] = [fused(training), graph(training)];
    await train(ours, training, 1, 3);
    await train(theirs, training, 1, 3);
    const states = [await theirs.read(), await ours.read()];
    ours.restore(states[0]);
    theirs.restore(states[1]);
    expect(distance(await train(ours, training, 4, 8), await train(theirs, training, 4, 8))).toBeLessThan(5e-6);
  });

  it("learns one example at a time what it learns from the batch, whatever happens in between", async () => {
    const layers = everything.filter(([type]) => type !== "batchNormalization");
    const training = problemOf({ input: picture, layers, training: { type: "momentum", momentum: 0.9 } });
    const [together, apart] = [fused(training), fused(training)];
    for (let step = 1; step <= 3; step++) {
      const { count, inputs, labels } = batchOf(training.network, 5, step);
      const loss = await together.step({ count, inputs, labels }, step);
      let sum = 0;
      for (let from = 0; from < count; from += 2) {
        const part = { inputs: inputs.subarray(from * 64, (from + 2) * 64), labels: labels.subarray(from, from + 2) };
        sum += part.labels.length * (await apart.accumulate({ count: part.labels.length, ...part }, step));
        await apart.evaluate(batchOf(training.network, 70));
        apart.retune(training.network, training.experiment);
      }
      await apart.commit(step);
      expect(sum / count).toBeCloseTo(loss, 6);
    }
    expect(stateDistance(await apart.read(), await together.read())).toBeLessThan(1e-6);
  });

  it("commits nothing when no gradient waits", async () => {
    const trainer = fused(whole());
    const before = await trainer.read();
    await trainer.commit(1);
    expect(await trainer.read()).toEqual(before);
  });

  it("keeps frozen layers, their slots and their statistics as they are while the others learn", async () => {
    const training = whole({ type: "adam", rate: 0.01 }, frozen);
    const trainer = fused(training);
    const before = await trainer.read();
    await train(trainer, training, 1, 3);
    const after = await trainer.read();
    for (const { spec } of training.network.layers) {
      if (before.layers[spec.key].length === 0) continue;
      const still = spec.values.frozen === true;
      const same = before.layers[spec.key].map(({ values }, at) => distance(after.layers[spec.key][at].values, values));
      expect(same.every((apart) => apart === 0)).toBe(still);
      expect(after.slots[spec.key].every(({ values }) => values.every((value) => value === 0))).toBe(still);
    }
  });

  it("takes over rates, losses, frozen layers, dropout and batches without new weights", async () => {
    const before = whole({ type: "adam", rate: 0.01 });
    const trainer = fused(before);
    await train(trainer, before, 1, 2);
    const state = await trainer.read();
    const after = whole(
      { type: "adam", rate: 0.1, loss: "squaredError", batch: 80 },
      { dropout: { rate: 0.9 }, conv2d: { frozen: true }, dense: { l1: 0.01 }, activation: { function: "elu" } },
    );
    trainer.retune(after.network, after.experiment);
    expect(await trainer.read()).toEqual(state);
    const fresh = fused(after, state);
    expect(await train(trainer, after, 3, 5, 80)).toEqual(await train(fresh, after, 3, 5, 80));
    expect(await trainer.read()).toEqual(await fresh.read());
  });

  it("gives another optimiser empty slots", async () => {
    const trainer = fused(whole({ type: "momentum" }));
    await train(trainer, whole(), 1, 2);
    const after = whole({ type: "rmsprop" });
    trainer.retune(after.network, after.experiment);
    const { slots } = await trainer.read();
    expect(slots.l1.map(({ name }) => name)).toEqual(["kernel/meanSquare", "bias/meanSquare"]);
    expect(slots.l1.every(({ values }) => values.every((value) => value === 0))).toBe(true);
  });

  it("keeps the weights of the layers that still fit when the network is edited", async () => {
    const before = denses(["a", 6], ["b", 3]);
    const old = fused(before);
    await train(old, before, 1, 2);
    const state = await old.read();
    const trainer = fused(denses(["a", 6], ["new", 5], ["b", 3]), state);
    expect(trainer.kept).toEqual([0]);
    const now = await trainer.read();
    expect(now.step).toBe(2);
    expect(now.layers.a).toEqual(state.layers.a);
    expect(now.layers.b.map(({ shape }) => shape)).toEqual([[5, 3], [3]]);
  });

  it.each([1, 3, 150])(
    "takes batches and answers questions of %s examples, more than it was laid out for or less",
    async (count) => {
      const training = whole({ batch: 2 });
      const [ours, theirs] = [fused(training), graph(training)];
      expect(
        distance(await train(ours, training, 1, 3, count), await train(theirs, training, 1, 3, count)),
      ).toBeLessThan(5e-6);
      const batch = batchOf(training.network, count, 9);
      const [{ outputs, ...score }, expected] = [await ours.evaluate(batch), await theirs.evaluate(batch)];
      expect(distance(outputs, expected.outputs)).toBeLessThan(5e-6);
      expect(score.loss).toBeCloseTo(expected.loss, 5);
      expect(score.accuracy).toBe(expected.accuracy);
      expect(await ours.predict(batch.inputs, count)).toEqual(outputs);
      const layers = await theirs.activations(batch.inputs, count);
      for (const [index, values] of (await ours.activations(batch.inputs, count)).entries()) {
        expect(distance(values, layers[index])).toBeLessThan(5e-6);
      }
    },
  );

  it("says NaN at the step at which a parameter stops being finite, and whose it is", async () => {
    const training = problemOf({
      input: [2],
      layers: [
        ["dense", { units: 3 }],
        ["dense", { units: 1 }],
      ],
      answer: "linear",
      training: { rate: 1e30 },
    });
    const trainer = fused(training);
    expect(await trainer.step(batchOf(training.network, 4), 1)).toBeLessThan(10);
    expect(await trainer.step(batchOf(training.network, 4), 2)).toBeNaN();
    expect(await trainer.firstBadLayer(batchOf(training.network, 4))).toBe(0);
  });

  it.each(Object.keys(optimizers))("lets a number that is none through to the parameters, with %s", async (type) => {
    const training = problemOf({ input: [3], layers: [["dense", { units: 2 }]], training: { type } });
    const trainer = fused(training);
    const batch = batchOf(training.network, 4);
    batch.inputs[0] = Number.NaN;
    expect(await trainer.step(batch, 1)).toBeNaN();
    const { layers } = await trainer.read();
    expect(layers.l1[0].values.some(Number.isNaN)).toBe(true);
    expect(await trainer.step(batchOf(training.network, 4), 2)).toBeNaN();
  });

  it.each(["conv2d", "batchNormalization", "depthwiseConv2d", "dense"])(
    "finds the first layer in which something is not finite: %s",
    async (type) => {
      const training = whole();
      const trainer = fused(training);
      const batch = batchOf(training.network, 2);
      expect(await trainer.firstBadLayer(batch)).toBeNull();
      const state = await trainer.read();
      const bad = everything.findIndex(([name]) => name === type);
      state.layers[`l${bad + 1}`][1].values[0] = Number.NEGATIVE_INFINITY;
      trainer.restore(state);
      expect(await trainer.firstBadLayer(batch)).toBe(bad);
      expect(await trainer.step(batch, 1)).toBeNaN();
      batch.inputs[0] = Number.NaN;
      expect(await trainer.firstBadLayer(batch)).toBe(0);
    },
  );

  it("answers steps that were asked for before the last one had answered, in order", async () => {
    const training = whole();
    const [patient, eager] = [fused(training), fused(training)];
    const waited = await train(patient, training, 1, 4);
    const hurried = [1, 2, 3, 4].map((step) => eager.step(batchOf(training.network, 4, step), step));
    expect(await Promise.all(hurried)).toEqual(waited);
  });
});

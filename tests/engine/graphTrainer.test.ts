import * as tf from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import type { Trainer, TrainerState } from "../../src/engine/trainer";
import { optimizers } from "../../src/optimizers";
import { defaultsOf, type Values } from "../../src/settings";
import { distance } from "./compare";
import { batchOf, everything, problemOf } from "./networks";

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

const picture = [8, 8, 1];
const whole = (training: Values & { type?: string } = {}, seeds = {}) =>
  problemOf({ input: picture, layers: everything, training, seeds });

const make = ({ network, experiment }: ReturnType<typeof problemOf>, keep?: TrainerState) =>
  createGraphTrainer(tf, network, experiment, { keep });

/** Losses of some steps, each on a batch of its own. */
async function train(trainer: Trainer, problem: ReturnType<typeof problemOf>, from: number, to: number) {
  const losses: number[] = [];
  for (let step = from; step <= to; step++) losses.push(await trainer.step(batchOf(problem.network, 4, step), step));
  return losses;
}

const valuesOf = (state: TrainerState, key: string, name: string) =>
  state.layers[key].find((array) => array.name === name)?.values ?? new Float32Array();

const losses = (seeds: object) => train(make(whole({}, seeds)), whole(), 1, 2);

describe("the graph trainer", () => {
  it("runs the same experiment to the same bits", async () => {
    const problem = whole({ type: "adam", rate: 0.01 });
    const [first, second] = [make(problem), make(problem)];
    expect(await train(first, problem, 1, 6)).toEqual(await train(second, problem, 1, 6));
    expect(await first.read()).toEqual(await second.read());
  });

  it("starts elsewhere with another seed of the weights and drops others with another seed of the order", async () => {
    const standard = await losses({});
    expect(await losses({ weights: 2 })).not.toEqual(standard);
    expect(await losses({ order: 2 })).not.toEqual(standard);
    expect(await losses({ data: 2 })).toEqual(standard);
  });

  it.each(Object.keys(optimizers))("goes on bit for bit from what it has read, with %s", async (type) => {
    const values = defaultsOf(optimizers[type as keyof typeof optimizers].settings);
    const problem = whole({ type, ...values });
    const straight = make(problem);
    await train(straight, problem, 1, 3);
    const state = await straight.read();
    expect(state.step).toBe(3);
    const goneOn = await train(straight, problem, 4, 8);

    const restored = make(problem);
    restored.restore(state);
    expect(await train(restored, problem, 4, 8)).toEqual(goneOn);
    expect(await restored.read()).toEqual(await straight.read());
    const kept = make(problem, state);
    expect(kept.kept).toEqual(problem.network.layers.map((_, index) => index));
    expect(await train(kept, problem, 4, 8)).toEqual(goneOn);
  });

  it("lowers the loss on what it sees again and again", async () => {
    const problem = problemOf({
      input: [5],
      layers: [
        ["dense", { units: 8 }],
        ["dense", { units: 2 }],
      ],
    });
    const trainer = make(problem);
    const batch = batchOf(problem.network, 8);
    const before = await trainer.step(batch, 1);
    for (let step = 2; step < 200; step++) await trainer.step(batch, step);
    expect((await trainer.evaluate(batch)).loss).toBeLessThan(before / 4);
  });

  it("answers the loss before the update, as evaluation does", async () => {
    const problem = problemOf({ input: picture, layers: [["conv2d"], ["flatten"], ["dense", { units: 4 }]] });
    const trainer = make(problem);
    const batch = batchOf(problem.network, 6);
    const { loss, outputs, accuracy } = await trainer.evaluate(batch);
    expect(await trainer.step(batch, 1)).toBeCloseTo(loss, 5);
    expect(outputs).toHaveLength(6 * 4);
    expect(outputs.slice(0, 4).reduce((sum, share) => sum + share)).toBeCloseTo(1, 6);
    expect(accuracy).toBeGreaterThanOrEqual(0);
  });

  it("learns one example at a time what it learns from the batch", async () => {
    const layers = everything.filter(([type]) => type !== "batchNormalization");
    const problem = problemOf({ input: picture, layers, training: { type: "momentum", momentum: 0.9 } });
    const [together, apart] = [make(problem), make(problem)];
    for (let step = 1; step <= 3; step++) {
      const batch = batchOf(problem.network, 5, step);
      const loss = await together.step(batch, step);
      let sum = 0;
      for (let index = 0; index < batch.count; index++) {
        const inputs = batch.inputs.subarray(index * 64, (index + 1) * 64);
        sum += await apart.accumulate({ count: 1, inputs, labels: batch.labels.subarray(index, index + 1) }, step);
      }
      await apart.commit(step);
      expect(sum / batch.count).toBeCloseTo(loss, 5);
    }
    const [one, other] = [await together.read(), await apart.read()];
    for (const key of Object.keys(one.layers)) {
      for (const { name, values } of one.layers[key])
        expect(distance(values, valuesOf(other, key, name))).toBeLessThan(1e-6);
    }
  });

  it("pulls kernels by l1·sign(w) + 2·l2·w and leaves biases alone", async () => {
    const layer = { units: 2, initializer: "glorot" };
    const plain = problemOf({ input: [3], layers: [["dense", layer, "d"]] });
    const pulled = problemOf({ input: [3], layers: [["dense", { ...layer, l1: 0.02, l2: 0.3 }, "d"]] });
    const batch = batchOf(plain.network, 4);
    const [free, held] = [make(plain), make(pulled)];
    const start = await free.read();
    expect(await free.step(batch, 1)).toBe(await held.step(batch, 1));
    const [a, b] = [await free.read(), await held.read()];
    const expected = [...valuesOf(start, "d", "kernel")].map(
      (w, index) => valuesOf(a, "d", "kernel")[index] - 0.05 * (0.02 * Math.sign(w) + 2 * 0.3 * w),
    );
    expect(distance(valuesOf(b, "d", "kernel"), expected)).toBeLessThan(1e-7);
    expect(valuesOf(b, "d", "bias")).toEqual(valuesOf(a, "d", "bias"));
  });

  it("keeps frozen layers, their slots and their statistics as they are while the others learn", async () => {
    const frozen = everything.map(([type, values = {}]) => {
      const rests = type === "conv2d" || type === "batchNormalization";
      return [type, rests ? { ...values, frozen: true } : values] as const;
    });
    const problem = problemOf({ input: picture, layers: frozen, training: { type: "adam", rate: 0.01 } });
    const trainer = make(problem);
    const before = await trainer.read();
    await train(trainer, problem, 1, 3);
    const after = await trainer.read();
    for (const [index, [, values]] of frozen.entries()) {
      const key = `l${index + 1}`;
      if (before.layers[key].length === 0) continue;
      const still = values.frozen === true;
      expect(after.layers[key].every(({ values: now }, at) => distance(now, before.layers[key][at].values) === 0)).toBe(
        still,
      );
      expect(after.slots[key].every(({ values: slot }) => slot.every((value) => value === 0))).toBe(still);
    }
  });

  it("stays as it is where every layer is frozen or nothing can be learned", async () => {
    for (const layers of [
      [["dense", { units: 2, frozen: true }]],
      [["flatten"]],
      [
        ["dense", { units: 3 }],
        ["activation", { function: "step" }],
        ["dense", { units: 2, frozen: true }],
      ],
    ] as const) {
      const problem = problemOf({ input: [2], layers });
      const trainer = make(problem);
      const before = await trainer.read();
      expect(await trainer.step(batchOf(problem.network, 3), 1)).toBeGreaterThan(0);
      await trainer.accumulate(batchOf(problem.network, 1), 2);
      await trainer.commit(2);
      expect((await trainer.read()).layers).toEqual(before.layers);
    }
  });

  it("takes over rates, losses, frozen layers and dropout without new weights", async () => {
    const before = whole({ type: "adam", rate: 0.01 });
    const trainer = make(before);
    await train(trainer, before, 1, 2);
    const state = await trainer.read();
    const layers = everything.map(([type, values = {}]) => {
      const changes: Values = type === "dropout" ? { rate: 0.9 } : type === "conv2d" ? { frozen: true, l1: 0.01 } : {};
      return [type, { ...values, ...changes }] as const;
    });
    const after = problemOf({ input: picture, layers, training: { type: "adam", rate: 0.1, loss: "squaredError" } });
    trainer.retune(after.network, after.experiment);
    expect(await trainer.read()).toEqual(state);
    const fresh = make(after, state);
    expect(await train(trainer, after, 3, 5)).toEqual(await train(fresh, after, 3, 5));
    expect(await trainer.read()).toEqual(await fresh.read());
  });

  it("gives another optimiser empty slots", async () => {
    const trainer = make(whole({ type: "momentum" }));
    await train(trainer, whole(), 1, 2);
    const after = whole({ type: "rmsprop", decay: 0.9, epsilon: 1e-7 });
    trainer.retune(after.network, after.experiment);
    const { slots } = await trainer.read();
    expect(slots.l1.map(({ name }) => name)).toEqual(["kernel/meanSquare", "bias/meanSquare"]);
    expect(slots.l1.every(({ values }) => values.every((value) => value === 0))).toBe(true);
  });

  it("keeps the weights of the layers that still fit when the network is edited", async () => {
    const before = problemOf({
      input: [4],
      layers: [
        ["dense", { units: 6 }, "a"],
        ["dense", { units: 3 }, "b"],
      ],
    });
    const old = make(before);
    await train(old, before, 1, 2);
    const state = await old.read();
    const edited = problemOf({
      input: [4],
      layers: [
        ["dense", { units: 6 }, "a"],
        ["dense", { units: 5 }, "new"],
        ["dense", { units: 3 }, "b"],
      ],
    });
    const trainer = make(edited, state);
    const now = await trainer.read();
    expect(trainer.kept).toEqual([0]);
    expect(now.layers.a).toEqual(state.layers.a);
    expect(now.layers.b).not.toEqual(state.layers.b);
    expect(now.step).toBe(2);
  });

  it("says NaN at the step at which a parameter stops being finite, even if the loss still is", async () => {
    const problem = problemOf({
      input: [2],
      layers: [
        ["dense", { units: 3 }],
        ["dense", { units: 1 }],
      ],
      answer: "linear",
      training: { rate: 1e30 },
    });
    const trainer = make(problem);
    const batch = batchOf(problem.network, 4);
    const losses = [await trainer.step(batch, 1), await trainer.step(batch, 2)];
    expect(losses.some(Number.isNaN)).toBe(true);
    const poor = problemOf({
      input: [2],
      layers: [
        ["dense", { units: 3 }, "a"],
        ["dense", { units: 2 }, "b"],
      ],
    });
    const hurt = make(poor);
    const state = await hurt.read();
    valuesOf(state, "b", "bias")[1] = Number.NEGATIVE_INFINITY;
    hurt.restore(state);
    expect(await hurt.step({ ...batch, labels: Float32Array.of(0, 0, 0, 0) }, 1)).toBeNaN();
  });

  it("finds the first layer in which something is not finite", async () => {
    const problem = whole();
    const trainer = make(problem);
    const batch = batchOf(problem.network, 2);
    expect(await trainer.firstBadLayer(batch)).toBeNull();
    const state = await trainer.read();
    valuesOf(state, "l4", "kernel")[0] = Number.POSITIVE_INFINITY;
    trainer.restore(state);
    expect(await trainer.firstBadLayer(batch)).toBe(3);
    batch.inputs[0] = Number.NaN;
    expect(await trainer.firstBadLayer(batch)).toBe(0);
  });

  it("tells what every layer answers, and the same in slices as at once", async () => {
    const problem = whole();
    const trainer = make(problem);
    const { inputs } = batchOf(problem.network, 3);
    const all = await trainer.activations(inputs, 3);
    expect(all.map(({ length }) => length)).toEqual(
      problem.network.layers.map(({ output }) => 3 * output.reduce((product, side) => product * side)),
    );
    const single = await trainer.activations(inputs.subarray(64, 128), 1);
    for (const [index, values] of single.entries()) {
      const size = values.length;
      expect(distance(values, all[index].subarray(size, 2 * size))).toBeLessThan(1e-6);
    }
    expect(await trainer.predict(inputs, 3)).toEqual((await trainer.evaluate(batchOf(problem.network, 3))).outputs);
  });

  it("answers steps that were asked for before the last one had answered, in order", async () => {
    const problem = whole();
    const [patient, eager] = [make(problem), make(problem)];
    const waited = await train(patient, problem, 1, 4);
    const hurried = [1, 2, 3, 4].map((step) => eager.step(batchOf(problem.network, 4, step), step));
    expect(await Promise.all(hurried)).toEqual(waited);
  });
});

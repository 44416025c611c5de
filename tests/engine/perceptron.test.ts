import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { createBatches } from "../../src/engine/batches";
import { makeData } from "../../src/engine/data";
import { beginning } from "../../src/engine/keep";
import { startRun } from "../../src/engine/startRun";
import type { EngineEvent } from "../../src/engine/api";
import type { Course } from "../../src/engine/trainer";
import { setBackend as setExperimentBackend, setOptimizer, setTraining } from "../../src/experiment/edits";
import type { Experiment } from "../../src/experiment/experiment";
import { describeNetwork, type Network } from "../../src/experiment/network";
import { presetOf } from "../../src/experiment/presets";
import { activations } from "../../src/layers/activations";
import { optimizers } from "../../src/optimizers";
import { defaultsOf, type Values } from "../../src/settings";
import { batchOf, problemOf } from "./networks";
import { fused, trainersApart, type Training } from "./sameTraining";

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

type Answer = Network["outputActivation"];

/** Dense layers of so many units, each with its own activation, then the answer. */
const denses = (
  units: readonly number[],
  [outputs, answer]: readonly [number, Answer],
  training: Values & { type?: string } = {},
  values: Values = {},
) =>
  problemOf({
    input: [2],
    layers: [
      ...units.map((count, at) => {
        const activation = at % 2 === 0 ? "tanh" : "elu";
        return ["dense", { units: count, activation, initializer: "lecun", ...values }] as const;
      }),
      ["dense", { units: outputs, ...values }],
    ],
    answer,
    training,
  });

const classes = [3, "softmax"] as const;
const pulled = { l1: 0.002, l2: 0.01 };

const trainings: Readonly<Record<string, Training>> = {
  ...Object.fromEntries(
    Object.entries(optimizers).flatMap(([type, { settings }]) => [
      [type, denses([5, 3], classes, { type, ...defaultsOf(settings), epsilon: 1e-4 })],
      [`${type}, pulled and clipped`, denses([4], [1, "sigmoid"], { type, epsilon: 1e-3, clip: 0.1 }, pulled)],
    ]),
  ),
  ...Object.fromEntries(
    Object.keys(activations).map((activation) => [activation, denses([6, 5], classes, {}, { activation })]),
  ),
  "Nesterov's momentum": denses([7], classes, { type: "momentum", nesterov: true, momentum: 0.7 }),
  "a rate that changes": denses([3], classes, { rate: 0.1, schedule: "exponential", period: 3, drop: 0.5, warmup: 4 }),
  "a frozen layer": problemOf({
    input: [2],
    layers: [
      ["dense", { units: 3 }],
      ["dense", { units: 6, activation: "tanh", frozen: true, l2: 0.1 }],
      ["dense", { units: 3 }],
    ],
    training: { type: "momentum", clip: 0.1 },
  }),
  "no hidden layer": denses([], classes),
  "many units": denses([33, 64], [2, "softmax"]),
  "softmax, squared error": denses([5], classes, { loss: "squaredError" }),
  "sigmoid, squared error": denses([5], [1, "sigmoid"], { loss: "squaredError" }),
  "a regression": denses([5, 2], [1, "linear"]),
};

describe("a network of dense layers", () => {
  it.each(Object.keys(trainings))("trains like the graph trainer: %s", async (name) => {
    for (const examples of [4, 13]) {
      const { losses, states } = await trainersApart(trainings[name], examples);
      expect(losses).toBeLessThan(5e-6);
      expect(states).toBeLessThan(5e-6);
    }
  });

  it.each([1, 3, 10, 12, 64, 150])("trains like the graph trainer on batches of %d", async (examples) => {
    const { losses, states } = await trainersApart(denses([5, 3], classes), examples);
    expect(losses).toBeLessThan(5e-6);
    expect(states).toBeLessThan(5e-6);
  });

  it("has nothing to do with wide layers, which are products of matrices", () => {
    expect(fused(denses([64], classes)).steps).toBeTypeOf("function");
    expect(fused(denses([65], classes)).steps).toBeUndefined();
  });
});

it("leaves a network to the stages while one of its units is silent", async () => {
  const [spoken, silent] = [denses([4], classes), denses([4], classes, {}, { silenced: [1] })];
  const trainer = fused(spoken);
  await trainer.step(batchOf(spoken.network, 5), 1);
  trainer.retune(silent.network, silent.experiment);
  expect(trainer.steps).toBeUndefined();
  const fresh = fused(silent, await trainer.read());
  expect(await trainer.step(batchOf(spoken.network, 5), 2)).toBe(await fresh.step(batchOf(spoken.network, 5), 2));
  expect(await trainer.read()).toEqual(await fresh.read());
  trainer.retune(spoken.network, spoken.experiment);
  expect(trainer.steps).toBeTypeOf("function");
});

/** So many examples in an order of their own, all of them from the first batch on. */
function courseOf({ network }: Training, examples: number, size: number): Course {
  const set = batchOf(network, examples);
  // 7 and the numbers of examples here have no divisor in common.
  const order = Uint32Array.from({ length: examples }, (_, place) => (7 * place + 3) % examples);
  return { set, order, place: 0, size, count: Math.ceil(examples / size) };
}

/** The batch of a course that begins at a place. */
function batchAt({ set, order, size }: Course, place: number) {
  const rows = [...order.subarray(place, place + size)];
  const width = set.inputs.length / set.count;
  return {
    count: rows.length,
    inputs: Float32Array.from(rows.flatMap((row) => [...set.inputs.subarray(row * width, (row + 1) * width)])),
    labels: Float32Array.from(rows, (row) => set.labels[row]),
  };
}

describe("many updates in one call", () => {
  it.each([
    [1, 40],
    [3, 100],
    [10, 205],
    [64, 330],
    [150, 160],
  ])("come to the same bits as one by one: batches of %d, %d examples", async (size, examples) => {
    for (const type of Object.keys(optimizers)) {
      const training = denses([5, 3], classes, { type, schedule: "cosine", period: 9, batch: 4 });
      const [many, few, single] = [fused(training), fused(training), fused(training)];
      const course = courseOf(training, examples, size);
      const losses = await many.steps?.(course, 1);
      expect(losses).toHaveLength(course.count);
      const alone: number[] = [];
      const apart: number[] = [];
      for (let place = 0; place < examples; place += size) {
        alone.push(await single.step(batchAt(course, place), alone.length + 1));
      }
      while (apart.length < course.count) {
        const place = apart.length * size;
        const count = Math.min(3, course.count - apart.length);
        apart.push(...((await few.steps?.({ ...course, place, count }, apart.length + 1)) ?? []));
      }
      expect([...(losses ?? [])]).toEqual(alone);
      expect(apart).toEqual(alone);
      expect(await many.read()).toEqual(await single.read());
      expect(await few.read()).toEqual(await single.read());
    }
  });

  it("go on from what was read, and see another set and another order", async () => {
    const training = denses([4], classes, { type: "adam" });
    const [straight, restored] = [fused(training), fused(training)];
    const [first, second] = [courseOf(training, 50, 10), courseOf(training, 80, 10)];
    await straight.steps?.(first, 1);
    restored.restore(await straight.read());
    const order = first.order.toReversed();
    expect(await straight.steps?.({ ...first, order }, 6)).toEqual(await restored.steps?.({ ...first, order }, 6));
    expect(await straight.steps?.(second, 11)).toEqual(await restored.steps?.(second, 11));
    expect(await restored.read()).toEqual(await straight.read());
  });

  it("end at the first that is not finite", async () => {
    const training = denses([3], [1, "linear"], { rate: 1e30 });
    const [many, single] = [fused(training), fused(training)];
    const course = courseOf(training, 60, 4);
    const losses = (await many.steps?.(course, 1)) ?? [];
    expect(losses).toHaveLength(2);
    expect([losses[0], losses[1]]).toEqual([
      await single.step(batchAt(course, 0), 1),
      await single.step(batchAt(course, 4), 2),
    ]);
    expect(losses[1]).toBeNaN();
    expect(await many.read()).toEqual(await single.read());
  });
});

/** A run that makes up to so many updates in a piece, to the end of an epoch. */
async function runOf(experiment: Experiment, most: number, epochs: number) {
  const network = describeNetwork(experiment);
  const events: EngineEvent[] = [];
  const data = makeData(experiment);
  const trainer = fused({ network, experiment });
  const hear = (event: EngineEvent) => events.push(event);
  const run = await startRun({ experiment, network, data, trainer, ahead: 0, from: beginning, hear });
  let pieces = 0;
  while (run.epochs() < epochs || run.scoring()) {
    pieces++;
    if ((await run.train(most)) === "done") break;
  }
  const { state, passage } = await run.keep();
  const seen = { step: run.step(), epochs: run.epochs(), problem: run.problem(), curves: run.curves.read() };
  return { all: { ...seen, state, passage, events, memory: run.memory.read() }, pieces };
}

describe("a run", () => {
  const moons = setExperimentBackend(presetOf("moons"), "reference");

  it.each([2, 7, 1000])("comes to the same bits in pieces of %d updates as one by one", async (most) => {
    const [one, many] = [await runOf(moons, 1, 25), await runOf(moons, most, 25)];
    expect(many.all).toEqual(one.all);
    expect(many.pieces).toBeLessThan(one.pieces);
  });

  it("stops at the same update, and goes back to the same one", async () => {
    const wild = setTraining(setOptimizer(moons, "sgd"), "rate", 3e38);
    const [one, many] = [await runOf(wild, 1, 25), await runOf(wild, 1000, 25)];
    expect(one.all.problem).not.toBeNull();
    expect(many.all).toEqual(one.all);
  });

  it("has no batches beyond the end of an epoch", () => {
    const data = makeData(moons);
    const { count } = data.sets.training;
    const course = createBatches(data, 1).course({ epoch: 2, place: count - 5 }, 2, 100);
    expect([course?.place, course?.count, course?.order.length]).toEqual([count - 5, 3, count]);
  });
});

import { describe, expect, it } from "vitest";
import {
  addLayer,
  moveLayer,
  setBackend,
  setDataValue,
  setLayer,
  setOptimizer,
  setSeeds,
  setTraining,
} from "../../src/experiment/edits";
import type { Experiment } from "../../src/experiment/experiment";
import type { EngineApi } from "../../src/engine/api";
import { busy, focus, part, started, traceOf, weightsOf } from "./engines";

const experiment = busy();

/** The arrays of each layer by key. */
const layersOf = async (engine: EngineApi) =>
  Object.fromEntries((await part(engine, "weights")).map(({ key, arrays }) => [key, arrays]));

/** An engine some steps into its run. */
async function midRun() {
  const { engine, events } = await started(experiment);
  await engine.step({ batches: 7 });
  return { engine, events };
}

describe("a change before the first update", () => {
  it.each<[string, Experiment]>([
    ["of the network", addLayer(experiment, 1, "dropout")],
    ["of training", setOptimizer(setTraining(experiment, "batch", 5), "momentum")],
  ])("%s makes the run that a fresh load makes, to the last bit", async (_, changed) => {
    const { engine } = await started(experiment);
    await engine.step({ examples: 3 });
    expect(await engine.change(changed)).toEqual({ kept: [], fresh: [], applied: true });
    await engine.step({ batches: 6 });
    const { engine: other } = await started(changed);
    await other.step({ batches: 6 });
    expect(await traceOf(engine)).toEqual(await traceOf(other));
  });
});

describe("a change in the middle of a run", () => {
  it.each<[string, Experiment]>([
    ["the rate", setTraining(experiment, "rate", 0.5)],
    ["the optimiser", setOptimizer(experiment, "momentum")],
    ["the batch", setTraining(experiment, "batch", 3)],
    ["the loss", setTraining(experiment, "loss", "squaredError")],
  ])("of %s keeps all weights, and trains on with it", async (_, changed) => {
    const { engine } = await midRun();
    const before = await layersOf(engine);
    expect(await engine.change(changed)).toEqual({ kept: [0, 1, 2, 3, 4, 5], fresh: [], applied: true });
    expect(await layersOf(engine)).toEqual(before);
    expect(await part(engine, "progress")).toMatchObject({ step: 7 });
    await engine.step({ batches: 1 });
    const { engine: unchanged } = await midRun();
    await unchanged.step({ batches: 1 });
    expect(await weightsOf(engine)).not.toEqual(await weightsOf(unchanged));
  });

  it("to the same experiment changes nothing in the run", async () => {
    const { engine } = await midRun();
    await engine.change(structuredClone(experiment));
    await engine.step({ batches: 6 });
    const { engine: unchanged } = await midRun();
    await unchanged.step({ batches: 6 });
    expect(await traceOf(engine)).toEqual(await traceOf(unchanged));
  });

  it("forgets the examples that wait, and learns them again", async () => {
    const { engine } = await midRun();
    await engine.step({ examples: 3 });
    await engine.change(setTraining(experiment, "rate", 0.5));
    expect(await part(engine, "progress")).toMatchObject({ step: 7, pending: 0 });
  });

  it("by a new layer keeps the layers that still fit and names the new ones", async () => {
    const { engine } = await midRun();
    const before = await layersOf(engine);
    const changed = addLayer(experiment, 6, "dense");
    const network = setLayer(setLayer(changed, "l4", "units", 6), "l7", "units", 4).network;
    const { network: layers } = experiment;
    expect(layers.map(({ type }) => type)).toEqual([
      "conv2d",
      "batchNormalization",
      "maxPooling2d",
      "dropout",
      "flatten",
      "dense",
    ]);
    const answer = await engine.change({ ...changed, network });
    expect(answer).toEqual({ kept: [0, 1, 2, 3, 4], fresh: [5, 6], applied: true });
    const after = await layersOf(engine);
    for (const { key } of layers.slice(0, 5)) expect(after[key]).toEqual(before[key]);
    expect(await part(engine, "progress")).toMatchObject({ step: 7 });
    expect((await part(engine, "history")).batch.step).toHaveLength(7);
  });

  it("by a layer that is moved takes its weights along", async () => {
    const { engine } = await midRun();
    const before = await layersOf(engine);
    const { key } = experiment.network[1];
    await engine.change(moveLayer(experiment, key, 2));
    expect((await part(engine, "weights"))[2]).toEqual({ key, arrays: before[key] });
  });

  it.each<[string, Experiment]>([
    ["data", setDataValue(experiment, "noise", 0.3)],
    ["seeds", setSeeds(experiment, { order: 2 })],
    ["backend", setBackend(experiment, "cpu")],
  ])("of %s needs a new run, and leaves this one as it is", async (_, changed) => {
    const { engine } = await midRun();
    const before = await traceOf(engine);
    expect(await engine.change(changed)).toEqual({ kept: [], fresh: [], applied: false });
    expect(await traceOf(engine)).toEqual(before);
  });

  it("can be told from what was before by the generation", async () => {
    const { engine } = await midRun();
    const generations: number[] = [];
    for (const changed of [setTraining(experiment, "rate", 1), addLayer(experiment, 1, "dropout")]) {
      generations.push((await engine.snapshot([], focus)).generation);
      await engine.change(changed);
    }
    generations.push((await engine.snapshot([], focus)).generation);
    expect(new Set(generations).size).toBe(3);
  });
});

describe("a run that diverges", () => {
  const wild = setTraining(experiment, "rate", 1e30);

  /** A run that broke at step 9: after seven good updates came one with a learning rate far too large. */
  async function broken() {
    const { engine, events } = await midRun();
    await engine.change(wild);
    const reason: unknown = await engine.step({ epochs: 5 }).catch((what: unknown) => what);
    return { engine, events, reason };
  }

  it("stops at the first bad number, says where, and shows only finite numbers", async () => {
    const { engine, events, reason } = await broken();
    const { problem, step, loss, validation } = await part(engine, "progress");
    expect([step, problem?.step, problem?.backTo]).toEqual([9, 9, 7]);
    expect(experiment.network[problem?.layer ?? -1].type).toBe("batchNormalization");
    expect(problem?.what.text).toContain("Stopped at step {step}");
    expect(reason).toEqual(problem?.what);
    expect(events.at(-1)).toEqual({ type: "stopped", problem: problem?.what });
    expect([loss, validation.loss].every(Number.isFinite)).toBe(true);
    expect((await weightsOf(engine)).every(Number.isFinite)).toBe(true);
    expect((await part(engine, "history")).batch.loss.every(Number.isFinite)).toBe(true);
  });

  it("says so again when it is to be played", async () => {
    const { engine, events } = await broken();
    const { length } = events;
    await engine.play(Infinity);
    expect(events.slice(length)).toEqual([events[length - 1]]);
    expect((await part(engine, "progress")).step).toBe(9);
  });

  it("goes back, and goes on with a smaller rate as if nothing had been", async () => {
    const { engine } = await broken();
    expect(await engine.goBack()).toBe(7);
    expect(await part(engine, "progress")).toMatchObject({ step: 7, problem: null });
    await engine.change(experiment);
    await engine.step({ epochs: 2 });
    const { engine: calm } = await midRun();
    await calm.step({ epochs: 2 });
    expect(await traceOf(engine)).toEqual(await traceOf(calm));
  });

  it("goes on from the same place where the rate is made smaller at once", async () => {
    const { engine } = await broken();
    expect(await engine.change(experiment)).toMatchObject({ applied: true });
    await engine.step({ batches: 1 });
    expect(await part(engine, "progress")).toMatchObject({ step: 8, problem: null });
  });

  it("leaves a checkpoint of when it was sound", async () => {
    const { engine } = await broken();
    const { engine: other } = await started(experiment);
    await other.restore(await engine.checkpoint());
    expect(await part(other, "progress")).toMatchObject({ step: 7, problem: null });
  });
});

it("going back does nothing to a run that is sound", async () => {
  const { engine } = await midRun();
  const before = await traceOf(engine);
  expect(await engine.goBack()).toBe(7);
  expect(await traceOf(engine)).toEqual(before);
});

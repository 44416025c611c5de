import { expect } from "vitest";
import type { DatasetId } from "../../src/datasets";
import type { EngineApi, EngineEvent } from "../../src/engine/api";
import { createEngine } from "../../src/engine/engine";
import { addLayer, setBackend, setDataValue, setLayer, setTraining } from "../../src/experiment/edits";
import type { Experiment } from "../../src/experiment/experiment";
import { presetOf } from "../../src/experiment/presets";
import type { Focus, PartName, Parts } from "../../src/experiment/snapshot";

/** The first validation example, the first two factors, the validation set. */
export const focus: Focus = {
  example: { kind: "stored", set: "validation", index: 0 },
  axes: [0, 1],
  set: "validation",
};

/** The preset of a dataset on the reference backend, with so many examples. */
export const few = (id: DatasetId, count = 60): Experiment =>
  setBackend(setDataValue(presetOf(id), "count", count), "reference");

/** 36 training examples in batches of eight, and layers whose state is more than weights: statistics and chance. */
export function busy(): Experiment {
  let experiment = setTraining(few("bars"), "batch", 8);
  experiment = addLayer(experiment, 1, "batchNormalization");
  experiment = addLayer(experiment, 3, "dropout");
  return setLayer(experiment, "l1", "filters", 3);
}

/** An engine with a run of an experiment, and what is heard from it. */
export async function started(
  experiment: Experiment,
  tryBackends: Parameters<typeof createEngine>[0] = async () => null,
) {
  const engine = createEngine(tryBackends);
  const events: EngineEvent[] = [];
  await engine.listen((event) => events.push(event));
  await engine.load(experiment);
  return { engine, events };
}

/** One part of a snapshot. */
export async function part<P extends PartName>(engine: EngineApi, name: P, look: Focus = focus): Promise<Parts[P]> {
  const found = (await engine.snapshot([name], look)).parts[name];
  if (!found) throw new Error(`snapshot: must hold ${name}, got nothing`);
  return found;
}

/** Weights, curves and scores: what tells one run from another, to the last bit. */
export async function traceOf(engine: EngineApi) {
  const { loss, validation, step, epoch, pending } = await part(engine, "progress");
  const [history, weights] = [await part(engine, "history"), await part(engine, "weights")];
  return { loss, validation, step, epoch, pending, history, weights };
}

/** All weights in one row. */
export const weightsOf = async (engine: EngineApi): Promise<number[]> =>
  (await part(engine, "weights")).flatMap(({ arrays }) => arrays.flatMap(({ values }) => [...values]));

/** Waits until training that goes on by itself has made so many updates; answers how many there are then. */
export async function until(engine: EngineApi, step: number): Promise<number> {
  const stepNow = async () => (await part(engine, "progress")).step;
  await expect.poll(stepNow, { interval: 5 }).toBeGreaterThanOrEqual(step);
  return stepNow();
}

/** Lets everything that goes on by itself go on for a while. */
export async function aWhile(): Promise<void> {
  for (let time = 0; time < 5; time++)
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
}

/** Something that is over when it is told to be. */
export function gate() {
  let end: (() => void) | null = null;
  const passed = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { passed, open: () => end?.() };
}

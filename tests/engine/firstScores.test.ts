import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/engine/engine";
import { setBackend } from "../../src/experiment/edits";
import type { Experiment } from "../../src/experiment/experiment";
import { busy, few, focus, part, traceOf } from "./engines";

/** A run that was loaded to train, and the first that is seen of it. */
async function begun(experiment: Experiment) {
  const engine = createEngine(async () => null);
  await engine.load(experiment, [], Infinity);
  return { engine, first: await engine.snapshot(["progress", "history", "confusion", "weights"], focus) };
}

/** The same run, loaded at rest and stepped. */
async function stepped(experiment: Experiment, batches: number) {
  const engine = createEngine(async () => null);
  await engine.load(experiment);
  if (batches > 0) await engine.step({ batches });
  return engine;
}

describe.each([
  ["the fused trainer", (experiment: Experiment) => experiment],
  ["the graph trainer", (experiment: Experiment) => setBackend(experiment, "cpu")],
])("a run that begins to train at once, with %s", (_, on) => {
  it("has made its first step when it is loaded, and leaves all that takes many examples for later", async () => {
    const { first, engine } = await begun(on(few("bars")));
    await engine.pause();
    expect(first.parts.progress?.step).toBeGreaterThan(0);
    expect(Object.keys(first.parts)).not.toContain("confusion");
    expect(first.unfinished).toBe(true);
    expect(await part(engine, "confusion")).toBeDefined();
  });

  it("has the scores of its first weights on its curves, and comes to the same bits, as one that scores first", async () => {
    const { engine } = await begun(on(busy()));
    await engine.pause();
    const { step } = await part(engine, "progress");
    expect(await traceOf(engine)).toEqual(await traceOf(await stepped(on(busy()), step)));
    const untrained = await part(await stepped(on(busy()), 0), "progress");
    const { scores } = await part(engine, "history");
    expect([scores.step[0], scores.training[0], scores.validation[0]]).toEqual(
      [0, untrained.loss, untrained.validation.loss].map(Math.fround),
    );
  });

  it("can be taken up from a checkpoint taken in its first step, with the scores of its first weights", async () => {
    const { engine } = await begun(on(busy()));
    const checkpoint = await engine.checkpoint();
    await engine.pause();
    const again = createEngine(async () => null);
    await again.restore(checkpoint);
    expect((await part(again, "history")).scores.step[0]).toBe(0);
    expect(await traceOf(again)).toEqual(await traceOf(await stepped(on(busy()), checkpoint.state.step)));
  });
});

it("says that a run that has just begun was never scored, instead of waiting for its scores", async () => {
  const { engine, first } = await begun(few("bars", 600));
  await engine.pause();
  const { loss, accuracy, validation, exact } = first.parts.progress ?? {};
  if (validation?.accuracy === null) expect([loss, accuracy, validation.loss, exact]).toEqual([NaN, null, NaN, false]);
  const rested = await part(engine, "progress");
  expect(rested.exact).toBe(true);
  expect(rested.validation.loss).toBeGreaterThan(0);
});

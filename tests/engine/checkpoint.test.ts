import { describe, expect, it } from "vitest";
import type { Amount, Checkpoint } from "../../src/engine/api";
import type { Passage } from "../../src/engine/keep";
import { busy, few, part, started, traceOf } from "./engines";

/** What a page keeps of an engine, and another engine that takes it up after having been at something else. */
async function handedOn(amounts: readonly Amount[]) {
  const { engine } = await started(busy());
  for (const amount of amounts) await engine.step(amount);
  const checkpoint = structuredClone(await engine.checkpoint());
  const { engine: other, events } = await started(few("moons"));
  await other.step({ batches: 2 });
  await other.restore(checkpoint);
  return { engine, other, events };
}

describe("a checkpoint is gone on from elsewhere, to the last bit,", () => {
  it.each<[string, readonly Amount[]]>([
    ["at the start", []],
    ["in the middle of an epoch", [{ batches: 8 }]],
    ["at the end of an epoch", [{ epochs: 1 }]],
    ["with examples that wait", [{ batches: 3 }, { examples: 5 }]],
    ["with examples that wait for the first update of an epoch", [{ epochs: 1 }, { examples: 2 }]],
  ])("%s", async (_, amounts) => {
    const { engine, other } = await handedOn(amounts);
    expect(await traceOf(other)).toEqual(await traceOf(engine));
    for (const it of [engine, other]) {
      await it.step({ examples: 3 });
      await it.step({ batches: 7 });
    }
    expect(await traceOf(other)).toEqual(await traceOf(engine));
  });
});

describe("a checkpoint", () => {
  it("taken while the scores of an epoch are still being taken loses none of them", async () => {
    const { engine } = await started(busy());
    const checkpoints: Promise<Checkpoint>[] = [];
    await engine.listen(() => checkpoints.push(engine.checkpoint()));
    await engine.step({ epochs: 1 });
    const checkpoint = await checkpoints[0];
    expect((checkpoint.history as Passage).curves.scores.map(({ step }) => step)).toEqual([0]);
    const { engine: other } = await started(few("moons"));
    await other.restore(checkpoint);
    for (const it of [engine, other]) await it.step({ batches: 2 });
    expect(await traceOf(other)).toEqual(await traceOf(engine));
  });

  it("changes nothing in the run", async () => {
    const { engine } = await started(busy());
    const { engine: other } = await started(busy());
    for (const it of [engine, other]) await it.step({ examples: 3 });
    await engine.checkpoint();
    for (const it of [engine, other]) await it.step({ batches: 2 });
    expect(await traceOf(engine)).toEqual(await traceOf(other));
  });

  it("stays as it was while the run goes on", async () => {
    const { engine } = await started(busy());
    await engine.step({ batches: 4 });
    const checkpoint = await engine.checkpoint();
    const before = structuredClone(checkpoint);
    await engine.step({ epochs: 2 });
    expect(checkpoint).toEqual(before);
  });

  it("remembers how often the test was looked at, and never lowers the count", async () => {
    const { engine } = await started(few("moons"));
    await engine.test();
    const checkpoint = await engine.checkpoint();
    await engine.test();
    await engine.restore(checkpoint);
    expect((await part(engine, "progress")).peeks).toBe(2);
    const { engine: other } = await started(few("circle"));
    await other.restore(checkpoint);
    expect((await part(other, "progress")).peeks).toBe(1);
  });
});

import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/engine/engine";
import type { EngineApi } from "../../src/engine/api";
import { addLayer, setDataValue, setOptimizer, setTraining } from "../../src/experiment/edits";
import type { Experiment } from "../../src/experiment/experiment";
import { presetOf } from "../../src/experiment/presets";
import type { Focus, PartName, Parts } from "../../src/experiment/snapshot";

const focus: Focus = { example: { kind: "stored", set: "validation", index: 0 }, axes: [0, 1], set: "validation" };

const small = (experiment: Experiment): Experiment => ({
  ...setDataValue(experiment, "count", 120),
  backend: "reference",
});
const bars = small(presetOf("bars"));
const momentum = setTraining(small(setOptimizer(presetOf("moons"), "momentum")), "rate", 0.05);

/** How many cells along a side, and how many examples, parts of many examples took. */
const sizes = ({ decision, confusion, gallery }: Partial<Parts>) => [
  decision?.side ?? 0,
  confusion?.examples ?? 0,
  gallery?.indices.length ?? 0,
];

async function see<P extends PartName>(engine: EngineApi, part: P, at: number | null = null): Promise<Parts[P]> {
  let { parts, unfinished } = await engine.snapshot([part], { ...focus, at });
  while (unfinished) ({ parts, unfinished } = await engine.snapshot([part], { ...focus, at }));
  const seen = parts[part];
  if (!seen) throw new Error(`snapshot: has every part that is asked for, got no ${part}`);
  return seen;
}

async function started(experiment: Experiment, batches = 0): Promise<EngineApi> {
  const engine = createEngine();
  await engine.load(experiment);
  if (batches > 0) await engine.step({ batches });
  return engine;
}

describe("the past of a run", () => {
  it("shows bitwise the weights, maps and answers of any kept step", async () => {
    const slow = await started(bars);
    const truth = new Map<number, [Parts["weights"], Parts["maps"], Parts["progress"], Parts["confusion"]]>();
    const seen = async (at: number | null) =>
      [
        await see(slow, "weights", at),
        await see(slow, "maps", at),
        await see(slow, "progress", at),
        await see(slow, "confusion", at),
      ] as const;
    for (let step = 0; step <= 130; step++) {
      if (step > 0) await slow.step({ batches: 1 });
      truth.set(step, [...(await seen(null))]);
    }
    const { steps } = await see(slow, "kept");
    expect(steps.length).toBe(116);
    for (const step of Array.from(steps).filter((step) => step % 9 === 0 || step > 100)) {
      const [weights, maps, progress, confusion] = await seen(step);
      const [was, mapped, had, confused] = truth.get(step) ?? [];
      expect(weights).toEqual(was);
      expect(maps).toEqual(mapped);
      expect(confusion).toEqual(confused);
      expect(progress).toMatchObject({ step, epoch: had?.epoch, loss: had?.loss, validation: had?.validation });
      expect(progress).toMatchObject({ exact: true, reached: { step: 130 } });
    }
    expect((await see(slow, "progress", 101)).step).toBe(100);
    expect((await see(slow, "progress", 900)).step).toBe(130);
    expect((await see(slow, "progress", -5)).step).toBe(130);
  });

  it("goes back to a kept step and learns on bitwise as before, curves and all", async () => {
    for (const experiment of [bars, momentum]) {
      const engine = await started(experiment, 260);
      const all = async () => {
        const { examplesPerSecond: _, ...progress } = await see(engine, "progress");
        return [await see(engine, "weights"), await see(engine, "history"), progress];
      };
      const before = await all();
      expect(await engine.rewind(153)).toBe(152);
      expect((await see(engine, "progress")).reached.step).toBe(152);
      expect((await see(engine, "history")).batch.step.at(-1)).toBe(152);
      await engine.step({ batches: 108 });
      expect(await all()).toEqual(before);
    }
  });

  it("goes back over edits: what was learned by other settings is learned by them again", async () => {
    const edited = setOptimizer(setTraining(bars, "batch", 10), "sgd");
    const engine = await started(bars, 30);
    await engine.change(edited);
    await engine.step({ batches: 40 });
    const at = await see(engine, "weights", 50);
    await engine.rewind(50);
    expect(await see(engine, "weights")).toEqual(at);
    await engine.rewind(20);
    const twenty = await see(engine, "weights");
    const other = await started(bars, 20);
    expect(twenty).toEqual(await see(other, "weights"));
    // The settings there are now hold from here on.
    await engine.step({ batches: 3 });
    await other.change(edited);
    await other.step({ batches: 3 });
    expect(await see(engine, "weights")).toEqual(await see(other, "weights"));
  });

  it("begins anew with another network, and with another run", async () => {
    const engine = await started(bars, 40);
    await engine.change(addLayer(bars, 0, "conv2d"));
    expect(Array.from((await see(engine, "kept")).steps)).toEqual([40]);
    await engine.step({ batches: 5 });
    expect((await see(engine, "weights", 42)).length).toBe(bars.network.length + 1);
    expect((await see(engine, "progress", 12)).step).toBe(45);
    await engine.load(bars);
    expect(Array.from((await see(engine, "kept")).steps)).toEqual([0]);
  });

  it("keeps to the room it is given", async () => {
    const engine = createEngine();
    await engine.remember(200_000);
    await engine.load(bars);
    await engine.step({ batches: 200 });
    const { steps, bytes, room } = await see(engine, "kept");
    expect(room).toBe(200_000);
    expect(bytes).toBeLessThanOrEqual(room);
    expect(steps.length).toBeGreaterThan(10);
    const last = Math.max(...steps);
    await engine.rewind(last);
    expect((await see(engine, "progress")).reached.step).toBe(last);
  });

  it("lets parts of many examples stay behind while the learner hurries, and says by how much", async () => {
    const engine = await started(bars, 100);
    const all: PartName[] = ["weights", "maps", "decision", "confusion", "progress"];
    await engine.snapshot(all, focus);
    let behind = 0;
    for (let at = 99; at > 60; at--) {
      const { step, parts, lags } = await engine.snapshot(all, { ...focus, at, hurried: true });
      expect([step, parts.progress?.step]).toEqual([at, at]);
      expect(lags).not.toHaveProperty("weights");
      expect(lags).not.toHaveProperty("maps");
      if (lags?.decision !== undefined) behind++;
    }
    expect(behind).toBeGreaterThan(10);
    let rested = await engine.snapshot(all, { ...focus, at: 61 });
    for (let more = 0; rested.unfinished && more < 20; more++)
      rested = await engine.snapshot(all, { ...focus, at: 61 });
    expect([rested.lags, rested.unfinished, rested.parts.progress?.exact]).toEqual([{}, false, true]);
  });

  it("looks at fewer examples and cells of a larger network while the learner hurries, at all of them at rest", async () => {
    const digits: Experiment = { ...setDataValue(presetOf("digits"), "count", 2000), backend: "reference" };
    const wide = addLayer(addLayer(digits, 1, "conv2d"), 1, "conv2d");
    const engine = await started(wide, 3);
    const parts: PartName[] = ["decision", "confusion", "gallery"];
    const moving = (await engine.snapshot(parts, { ...focus, at: 1, hurried: true })).parts;
    let rested = await engine.snapshot(parts, { ...focus, at: 1 });
    while (rested.unfinished) rested = await engine.snapshot(parts, { ...focus, at: 1 });
    expect(rested.lags).toEqual({});
    const [whole, few] = [sizes(rested.parts), sizes(moving)];
    expect(few[0]).toBeLessThan(whole[0]);
    expect(few[1]).toBeLessThan(whole[1]);
    const counted = Array.from(moving.confusion?.counts ?? []).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(few[1]);
  });
});

describe("a fork", () => {
  const faster = setTraining(bars, "rate", 0.03);
  const wider = addLayer(bars, 0, "conv2d");

  it.each([
    ["another rate", faster],
    ["another optimiser", setOptimizer(bars, "momentum")],
    ["another network", wider],
    ["nothing else", bars],
  ])("with %s is bitwise the run that its link loads", async (_, changed) => {
    const live = await started(bars, 130);
    expect(await live.rewind(75, true)).toBe(75);
    await live.change(changed);
    await live.step({ batches: 30 });
    const linked = createEngine();
    await linked.load(changed, [{ step: 75, from: bars }]);
    expect((await see(linked, "progress")).reached.step).toBe(75);
    await linked.step({ batches: 30 });
    expect(await see(linked, "weights")).toEqual(await see(live, "weights"));
    expect(await see(linked, "history")).toEqual(await see(live, "history"));
  });

  it("leaves the other run as it was: it can be taken up again, bitwise, to and fro", async () => {
    for (const changed of [faster, wider]) {
      const engine = await started(bars, 90);
      const truth = await started(bars, 120);
      await engine.rewind(40, true);
      await engine.change(changed);
      await engine.step({ batches: 20 });
      const fork = [await see(engine, "weights"), await see(engine, "history")];
      expect(await engine.swap()).toBe(90);
      expect(Array.from((await see(engine, "kept")).steps)).toHaveLength(91);
      expect(await see(engine, "weights", 60)).toEqual(await see(truth, "weights", 60));
      await engine.step({ batches: 30 });
      expect(await see(engine, "weights")).toEqual(await see(truth, "weights"));
      expect(await see(engine, "history")).toEqual(await see(truth, "history"));
      expect(await engine.swap()).toBe(60);
      expect([await see(engine, "weights"), await see(engine, "history")]).toEqual(fork);
    }
  });

  it("can be forked again, and through a chain of forks loaded", async () => {
    const engine = await started(bars, 60);
    await engine.rewind(40, true);
    await engine.change(faster);
    await engine.step({ batches: 30 });
    await engine.rewind(55, true);
    await engine.change(wider);
    await engine.step({ batches: 10 });
    const linked = createEngine();
    await linked.load(wider, [
      { step: 40, from: bars },
      { step: 55, from: faster },
    ]);
    await linked.step({ batches: 10 });
    expect(await see(linked, "weights")).toEqual(await see(engine, "weights"));
    await engine.load(bars);
    expect(await engine.swap()).toBe(0);
  });

  it("goes back over weights that were written by hand", async () => {
    const engine = await started(bars, 41);
    const [{ arrays, key }] = await see(engine, "weights");
    await engine.operate([{ key, name: arrays[0].name, values: [[0, 0.5]] }]);
    await engine.step({ batches: 200 });
    const at = await see(engine, "weights", 150);
    await engine.rewind(150);
    await engine.step({ batches: 50 });
    const once = await see(engine, "weights");
    await engine.rewind(43);
    await engine.step({ batches: 157 });
    expect(await see(engine, "weights", 150)).toEqual(at);
    expect(await see(engine, "weights")).toEqual(once);
  });
});

describe("what is compared", () => {
  const look: PartName[] = ["weights", "maps", "confusion", "decision"];

  it("is the run that was left behind, by the same step, then its end; the run itself stays as it is", async () => {
    const engine = await started(bars, 60);
    const end = await engine.snapshot(look, focus);
    const fifty = await engine.snapshot(look, { ...focus, at: 50 });
    expect(await engine.beside(look, focus)).toBeNull();
    await engine.rewind(40, true);
    await engine.change(setTraining(bars, "rate", 0.05));
    await engine.step({ batches: 10 });
    const now = await engine.snapshot(look, focus);
    const beside = await engine.beside(look, focus);
    expect(beside?.step).toBe(50);
    expect(beside?.parts).toEqual(fifty.parts);
    expect((await engine.snapshot(look, focus)).parts).toEqual(now.parts);
    await engine.step({ batches: 40 });
    expect((await engine.beside(look, focus))?.parts).toEqual(end.parts);
    expect((await engine.beside(look, { ...focus, at: 50 }))?.parts).toEqual(fifty.parts);
    await engine.load(bars);
    expect(await engine.beside(look, focus)).toBeNull();
  });

  it("may have another network, and is the run as it is now where there was no fork", async () => {
    const engine = await started(bars, 30);
    const now = await engine.snapshot(look, focus);
    const beside = await engine.beside(look, { ...focus, at: 10 });
    expect([beside?.step, beside?.parts]).toEqual([30, now.parts]);
    await engine.rewind(20, true);
    await engine.change(addLayer(bars, 0, "conv2d"));
    await engine.step({ batches: 20 });
    expect((await engine.beside(["weights"], focus))?.parts.weights).toEqual(now.parts.weights);
    expect((await see(engine, "weights")).length).toBe(bars.network.length + 1);
  });
});

import { describe, expect, it } from "vitest";
import type { EngineApi } from "../../src/engine/api";
import { createEngine } from "../../src/engine/engine";
import { addLayer, setBackend, setDataValue, setLayer, setSeeds } from "../../src/experiment/edits";
import { presetOf } from "../../src/experiment/presets";
import { message } from "../../src/locales/message";
import { aWhile, busy, few, focus, gate, part, started, traceOf, until, weightsOf } from "./engines";

describe("loading", () => {
  it("the same experiment again gives the same run, to the last bit", async () => {
    const { engine } = await started(busy());
    const traces: unknown[] = [];
    for (let time = 0; time < 2; time++) {
      await engine.load(busy());
      await engine.step({ batches: 12 });
      traces.push(await traceOf(engine));
    }
    expect(traces[1]).toEqual(traces[0]);
  });

  it.each(["data", "weights", "order"])("another seed of %s gives another run", async (seed) => {
    const { engine } = await started(busy());
    await engine.step({ batches: 5 });
    const before = await weightsOf(engine);
    await engine.load(setSeeds(busy(), { [seed]: 2 }));
    await engine.step({ batches: 5 });
    expect(await weightsOf(engine)).not.toEqual(before);
  });

  it("an impossible network rejects with its sentence and leaves the run as it was", async () => {
    const { engine } = await started(busy());
    await engine.step({ batches: 3 });
    const before = await traceOf(engine);
    const impossible = setLayer(addLayer(busy(), 0, "flatten"), "l1", "filters", 5);
    for (const taken of [engine.load(impossible), engine.change(impossible)])
      await expect(taken).rejects.toMatchObject({ text: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(await traceOf(engine)).toEqual(before);
  });

  it("that goes on to train answers a look that is asked for meanwhile with its first step", async () => {
    const engine = createEngine(async () => null);
    const loaded = engine.load(busy(), [], Infinity);
    const looked = engine.snapshot(["progress"], focus);
    await loaded;
    expect((await looked).parts.progress).toMatchObject({ step: 1 });
    await engine.pause();
  });

  it("that fails lets a look that is asked for meanwhile fail too, and the next load go well", async () => {
    const engine = createEngine(async () => null);
    const impossible = setLayer(addLayer(busy(), 0, "flatten"), "l1", "filters", 5);
    const [loaded, looked] = [engine.load(impossible), engine.snapshot(["progress"], focus)];
    await expect(loaded).rejects.toMatchObject({ text: expect.stringMatching(/^[A-Z].*\.$/) });
    await expect(looked).rejects.toThrow();
    await engine.load(busy());
    expect(await part(engine, "progress")).toMatchObject({ step: 0 });
  });

  it("comes before everything else", async () => {
    const engine = createEngine(async () => null);
    const calls = [() => engine.play(1), () => engine.step({ batches: 1 }), () => engine.snapshot([], focus)];
    for (const call of calls) await expect(call()).rejects.toThrow("an experiment must be loaded first");
  });
});

describe("a step", () => {
  it("of batches makes so many updates", async () => {
    const { engine } = await started(busy());
    await engine.step({ batches: 3 });
    expect(await part(engine, "progress")).toMatchObject({ step: 3, stepsPerEpoch: 5, epoch: 24 / 36 });
  });

  it("of epochs ends where an epoch ends, with its scores", async () => {
    const { engine, events } = await started(busy());
    await engine.step({ batches: 3 });
    await engine.step({ epochs: 2 });
    expect(await part(engine, "progress")).toMatchObject({ step: 10, epoch: 2 });
    expect((await part(engine, "history")).scores.step).toEqual(Float32Array.of(0, 5, 10));
    expect(events).toEqual([
      { type: "epoch", epoch: 1 },
      { type: "epoch", epoch: 2 },
    ]);
  });

  it("of examples adds gradients, and updates by their mean when the batch is full", async () => {
    const experiment = few("moons");
    const { engine } = await started(experiment);
    const first = await weightsOf(engine);
    await engine.step({ examples: 9 });
    expect(await part(engine, "progress")).toMatchObject({ step: 0, pending: 9 });
    expect(await weightsOf(engine)).toEqual(first);
    await engine.step({ examples: 1 });
    expect(await part(engine, "progress")).toMatchObject({ step: 1, pending: 0 });
    const { engine: other } = await started(experiment);
    await other.step({ batches: 1 });
    const [oneByOne, whole] = [await weightsOf(engine), await weightsOf(other)];
    expect(oneByOne).not.toEqual(first);
    for (const [at, weight] of oneByOne.entries()) expect(weight).toBeCloseTo(whole[at], 5);
  });

  it("of a batch takes the examples with it that wait", async () => {
    const { engine } = await started(few("moons"));
    await engine.step({ examples: 4 });
    await engine.step({ batches: 1 });
    expect(await part(engine, "progress")).toMatchObject({ step: 1, pending: 0 });
  });

  it("ends though the network is changed in between", async () => {
    const { engine } = await started(busy());
    await engine.step({ batches: 1 });
    const stepping = engine.step({ epochs: 2 });
    await engine.change(addLayer(busy(), 1, "dropout"));
    await stepping;
    expect(await part(engine, "progress")).toMatchObject({ step: 10, epoch: 2 });
  });
});

describe("playing", () => {
  it("goes on between calls until it is paused", async () => {
    const { engine } = await started(few("moons"));
    await engine.play(500);
    await until(engine, (await until(engine, 3)) + 1);
    await engine.pause();
    const { step } = await part(engine, "progress");
    await aWhile();
    expect((await part(engine, "progress")).step).toBe(step);
  });

  it("makes the same run as stepping does", async () => {
    const { engine } = await started(busy());
    await engine.play(500);
    await until(engine, 8);
    await engine.pause();
    const trace = await traceOf(engine);
    const { engine: other } = await started(busy());
    await other.step({ batches: trace.step });
    expect(await traceOf(other)).toEqual(trace);
  });

  it.each(["pause", "load", "restore"] as const)("ends with a %s that was asked for right behind it", async (end) => {
    const { engine } = await started(few("moons"));
    const checkpoint = await engine.checkpoint();
    const ends = {
      pause: () => engine.pause(),
      load: () => engine.load(few("moons")),
      restore: () => engine.restore(checkpoint),
    };
    const playing = engine.play(500);
    await ends[end]();
    await playing;
    const { step } = await part(engine, "progress");
    await aWhile();
    expect((await part(engine, "progress")).step).toBe(step);
  });

  it("takes over from a step under way and goes on", async () => {
    const { engine } = await started(few("moons"));
    const stepping = engine.step({ epochs: 1000 });
    await engine.play(500);
    await stepping;
    const { step } = await part(engine, "progress");
    expect(step).toBeLessThan(4000);
    await until(engine, step + 1);
    await engine.pause();
  });
});

describe("the test set", () => {
  it("stays sealed until it is asked for, and each time counts", async () => {
    const { engine } = await started(few("bars"));
    const onTest = { ...focus, set: "test", example: { kind: "stored", set: "test", index: 0 } } as const;
    const shown = async () => [
      (await part(engine, "gallery", onTest)).set,
      [...(await part(engine, "example", onTest)).input],
      (await part(engine, "confusion", onTest)).counts,
    ];
    const sealed = await shown();
    expect(sealed).toEqual([
      "validation",
      [...(await part(engine, "example")).input],
      (await part(engine, "confusion")).counts,
    ]);
    const scores = [await engine.test(), await engine.test()];
    expect(scores[1]).toEqual(scores[0]);
    expect((await part(engine, "progress")).peeks).toBe(2);
    const open = await shown();
    expect(open[0]).toBe("test");
    expect(open[1]).not.toEqual(sealed[1]);
    const { counts, examples } = await part(engine, "confusion", onTest);
    const right = [0, 1, 2, 3].reduce((sum, label) => sum + counts[5 * label], 0);
    expect(scores[0].accuracy).toBeCloseTo(right / examples);
  });

  it("is sealed again with other data alone", async () => {
    const { engine } = await started(few("moons"));
    await engine.test();
    await engine.load(setSeeds(few("moons"), { weights: 9 }));
    expect((await part(engine, "progress")).peeks).toBe(1);
    await engine.load(setSeeds(few("moons"), { data: 9 }));
    expect((await part(engine, "progress")).peeks).toBe(0);
  });

  it("can't be asked where it is empty", async () => {
    const { engine } = await started(setDataValue(few("moons"), "split", [80, 20, 0]));
    await expect(engine.test()).rejects.toMatchObject({ text: expect.stringContaining("No examples are kept") });
    expect((await part(engine, "progress")).peeks).toBe(0);
  });
});

const backendOf = async (engine: EngineApi) => (await part(engine, "progress")).backend;

/** A trial that the plainest backend wins when it is told to. */
function trial() {
  const { passed, open } = gate();
  const winner = { winner: "cpu" as const, reason: message("It is the fastest here.") };
  return { tryBackends: () => passed.then(() => winner), end: open };
}

describe("a faster backend", () => {
  const experiment = setBackend(few("moons"), "auto");
  it("takes over a run that has not begun", async () => {
    const { tryBackends, end } = trial();
    const { engine } = await started(experiment, tryBackends);
    expect(await backendOf(engine)).toBe("WASM");
    end();
    await expect.poll(() => backendOf(engine)).toBe("JavaScript");
    expect((await part(engine, "progress")).reason.text).toBe("It is the fastest here.");
  });

  it.each([{ batches: 1 }, { examples: 1 }])(
    "leaves a run alone that has begun with %j, and computes the next one",
    async (amount) => {
      const { tryBackends, end } = trial();
      const { engine } = await started(experiment, tryBackends);
      await engine.step(amount);
      end();
      await aWhile();
      expect(await backendOf(engine)).toBe("WASM");
      await engine.load(experiment);
      expect(await backendOf(engine)).toBe("JavaScript");
    },
  );

  it("takes over after a reset while it was tried, once, and begins the next run at once", async () => {
    const { tryBackends, end } = trial();
    const { engine } = await started(experiment, tryBackends);
    await engine.load(structuredClone(experiment));
    const { generation } = await engine.snapshot([], focus);
    end();
    await expect.poll(() => backendOf(engine)).toBe("JavaScript");
    await aWhile();
    expect((await engine.snapshot([], focus)).generation).toBe(generation + 1);
    await engine.load(experiment);
    await aWhile();
    expect((await engine.snapshot([], focus)).generation).toBe(generation + 2);
  });

  it("is not tried where a backend is chosen", async () => {
    const { engine } = await started(few("moons"), () => expect.unreachable());
    expect(await backendOf(engine)).toBe("WASM");
    await engine.load(setBackend(presetOf("moons"), "cpu"));
    expect(await part(engine, "progress")).toMatchObject({ backend: "JavaScript", trainer: "graph" });
  });
});

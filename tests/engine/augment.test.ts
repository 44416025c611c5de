import { describe, expect, it } from "vitest";
import type { Strengths } from "../../src/augmentations";
import { createAugmenter } from "../../src/augmentations/augmenter";
import type { EngineApi } from "../../src/engine/api";
import { makeData } from "../../src/engine/data";
import { setAugmentation, setBackend, setDataValue } from "../../src/experiment/edits";
import type { Experiment } from "../../src/experiment/experiment";
import { few, focus, part, started, traceOf, weightsOf } from "./engines";

const strengths: Strengths = { mirror: 50, shift: 2, rotate: 30, elastic: 1, noise: 10 };
const plain = few("bars");
const varied: Experiment = { ...plain, augment: strengths };

const next = (engine: EngineApi) => engine.trace({ batch: "next", example: 0 }, focus);

/** What is left of a run after so many updates. */
async function after(experiment: Experiment, batches: number) {
  const { engine } = await started(experiment);
  await engine.step({ batches });
  return traceOf(engine);
}

describe("augmentation", () => {
  it("varies what is learned from and nothing else: first scores and stored examples are those without", async () => {
    const [one, other] = [(await started(plain)).engine, (await started(varied)).engine];
    expect(await traceOf(other)).toEqual(await traceOf(one));
    for (const name of ["gallery", "stock", "example", "confusion"] as const)
      expect(await part(other, name)).toEqual(await part(one, name));
    const [seen, stored] = [await next(other), await next(one)];
    expect(seen.indices).toEqual(stored.indices);
    expect(seen.labels).toEqual(stored.labels);
    expect(seen.inputs).not.toEqual(stored.inputs);
    await Promise.all([one, other].map((engine) => engine.step({ batches: 1 })));
    expect(await weightsOf(other)).not.toEqual(await weightsOf(one));
    expect(await part(other, "gallery")).toMatchObject({ inputs: (await part(one, "gallery")).inputs });
  });

  it("gives each update the pictures that seed, step and example say", async () => {
    const { engine } = await started(varied);
    await engine.step({ batches: 4 });
    const { inputs, indices } = await next(engine);
    const { sets, inputShape, inputSize } = makeData(varied);
    const batch = sets.training.pick(indices ?? []);
    const augment = createAugmenter(strengths, inputShape, varied.seeds.order);
    for (const [row, example] of (indices ?? []).entries()) augment?.(batch.inputs, row * inputSize, 5, example);
    expect(inputs).toEqual(batch.inputs);
  });

  it("varies pictures before they are standardised", async () => {
    const experiment = setDataValue({ ...plain, augment: { brightness: 80 } }, "standardise", "training");
    const { engine } = await started(experiment);
    const { inputs, indices } = await next(engine);
    const { sets, inputShape, inputSize, seen, given } = makeData(experiment);
    const pictures = seen(sets.training.pick(indices ?? []).inputs, "training");
    const augment = createAugmenter({ brightness: 80 }, inputShape, plain.seeds.order);
    for (const [row, example] of (indices ?? []).entries()) augment?.(pictures, row * inputSize, 1, example);
    expect(pictures.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(inputs).toEqual(given(pictures));
  });

  it("replays to the last bit, in one go, batch by batch, and from a checkpoint in the middle of an epoch", async () => {
    const whole = await after(varied, 9);
    expect(await after(varied, 9)).toEqual(whole);
    const { engine } = await started(varied);
    for (let batch = 0; batch < 4; batch++) await engine.step({ batches: 1 });
    const checkpoint = await engine.checkpoint();
    const second = (await started(plain)).engine;
    await second.restore(checkpoint);
    for (const each of [engine, second]) {
      await each.step({ batches: 5 });
      expect(await traceOf(each)).toEqual(whole);
    }
  });

  it("goes back in time and learns the same once more, past a change of its strength", async () => {
    const { engine } = await started(varied);
    await engine.step({ batches: 3 });
    await engine.change(setAugmentation(varied, "rotate", 90));
    await engine.step({ batches: 6 });
    const whole = await traceOf(engine);
    await engine.rewind(5);
    await engine.step({ batches: 4 });
    expect(await traceOf(engine)).toEqual(whole);
    const forked = (await started(plain)).engine;
    await forked.load(setAugmentation(varied, "rotate", 90), [{ step: 3, from: varied }]);
    await forked.step({ batches: 6 });
    expect((await traceOf(forked)).weights).toEqual(whole.weights);
  });

  it("hands both trainers the same batches", async () => {
    const [ours, graph] = [(await started(varied)).engine, (await started(setBackend(varied, "cpu"))).engine];
    expect((await part(graph, "progress")).trainer).toBe("graph");
    for (let batch = 0; batch < 3; batch++) {
      const [one, other] = [await next(ours), await next(graph)];
      expect(other.inputs).toEqual(one.inputs);
      expect(Math.abs(other.loss - one.loss)).toBeLessThan(1e-4);
      await Promise.all([ours, graph].map((engine) => engine.step({ batches: 1 })));
    }
  });

  it("can be changed while it trains: the weights stay, the next pictures are others", async () => {
    const { engine } = await started(varied);
    await engine.step({ batches: 3 });
    const [weights, before] = [await weightsOf(engine), await next(engine)];
    for (const strength of [90, 0]) {
      const change = await engine.change(setAugmentation(varied, "rotate", strength));
      expect(change).toEqual({ kept: [0, 1, 2, 3], fresh: [], applied: true });
      expect(await weightsOf(engine)).toEqual(weights);
      expect((await next(engine)).inputs).not.toEqual(before.inputs);
    }
  });

  it("learns example by example from the pictures of the batch", async () => {
    const { engine } = await started(varied);
    const { inputs } = await next(engine);
    await engine.step({ examples: 5 });
    expect((await next(engine)).inputs).toEqual(inputs);
    await engine.step({ batches: 1 });
    expect((await part(engine, "progress")).step).toBe(1);
  });

  it("leaves points alone, and the pace at which they are learned", async () => {
    const points = few("moons");
    expect(await after({ ...points, augment: strengths }, 12)).toEqual(await after(points, 12));
  });

  it("shows beforehand what the network will see, to the bit", async () => {
    const { engine } = await started(varied);
    await engine.step({ batches: 2 });
    const shown = await part(engine, "augmented");
    if (!shown) throw new Error("augmented: must be there for pictures");
    const size = shown.plain.length / shown.labels.length;
    let compared = 0;
    for (let step = 3; step <= Math.max(...shown.steps); step++) {
      const { inputs, indices } = await next(engine);
      for (const [cell, at] of shown.steps.entries()) {
        if (at !== step) continue;
        const row = indices?.indexOf(Math.floor(cell / shown.times)) ?? -1;
        expect(inputs.slice(row * size, (row + 1) * size)).toEqual(shown.seen.slice(cell * size, (cell + 1) * size));
        compared++;
      }
      await engine.step({ batches: 1 });
    }
    expect(compared).toBe(15);
  });
});

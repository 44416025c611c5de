import { describe, expect, it } from "vitest";
import { setLayer, setTraining } from "../../src/experiment/edits";
import { describeNetwork } from "../../src/experiment/network";
import { silence } from "../../src/experiment/silenced";
import { few, focus, part, started, traceOf, until, weightsOf } from "./engines";

const experiment = few("bars", 120);
const [{ key }] = experiment.network;

describe("an operation", () => {
  it.each([0, 7])("at step %i writes weights, counts nothing, and is taken back by its answer", async (batches) => {
    const { engine } = await started(experiment);
    if (batches > 0) await engine.step({ batches });
    const before = await weightsOf(engine);
    const undo = await engine.operate([
      {
        key,
        name: "kernel",
        values: [
          [0, 2],
          [5, -1.5],
        ],
      },
      { key, name: "bias", values: [[1, 0.25]] },
    ]);
    const [layer] = await part(engine, "weights");
    const [kernel, bias] = layer.arrays;
    expect([kernel.values[0], kernel.values[5], bias.values[1]]).toEqual([2, -1.5, 0.25]);
    expect((await weightsOf(engine)).filter((value, at) => value !== before[at])).toHaveLength(3);
    expect((await part(engine, "progress")).step).toBe(batches);
    await engine.operate(undo);
    expect(await weightsOf(engine)).toEqual(before);
  });

  it("taken back leaves a run that learns what it would have learned", async () => {
    const { engine } = await started(experiment);
    await engine.step({ batches: 5 });
    await engine.operate(await engine.operate([{ key, name: "kernel", values: [[3, 9]] }]));
    await engine.step({ batches: 5 });
    const { engine: other } = await started(experiment);
    await other.step({ batches: 10 });
    expect(await traceOf(engine)).toEqual(await traceOf(other));
  });

  it("lasts: through training, an edit of the network or of training, and a look back", async () => {
    const { engine } = await started(experiment);
    await engine.operate([{ key, name: "bias", values: [[0, 3]] }]);
    await engine.change(setTraining(setLayer(experiment, key, "frozen", true), "rate", 0.02));
    await engine.step({ batches: 3 });
    const biasOf = async (at?: number) =>
      (await engine.snapshot(["weights"], { ...focus, at })).parts.weights![0].arrays[1];
    expect((await biasOf()).values[0]).toBe(3);
    await engine.operate([{ key, name: "bias", values: [[0, 4]] }]);
    await engine.step({ batches: 3 });
    expect((await biasOf(5)).values[0]).toBe(4);
    expect((await biasOf(3)).values[0]).toBe(4);
    expect((await biasOf(2)).values[0]).toBe(3);
  });

  it("refuses what is no number of ordinary size and what is not there, and changes nothing", async () => {
    const { engine } = await started(experiment);
    const before = await weightsOf(engine);
    for (const values of [
      [[0, Number.NaN]],
      [
        [0, 1],
        [1, Infinity],
      ],
      [[0, 1e39]],
      [[1e6, 1]],
      [[-1, 1]],
    ] as const)
      await expect(engine.operate([{ key, name: "kernel", values }])).rejects.toMatchObject({
        text: expect.stringMatching(/^[A-Z].*\.$/),
      });
    await expect(engine.operate([{ key: "gone", name: "kernel", values: [[0, 1]] }])).rejects.toBeDefined();
    await expect(engine.operate([{ key, name: "gone", values: [[0, 1]] }])).rejects.toBeDefined();
    expect(await weightsOf(engine)).toEqual(before);
  });

  it("lets training go on", async () => {
    const { engine } = await started(experiment);
    await engine.play(Infinity);
    await until(engine, 3);
    await engine.operate([{ key, name: "kernel", values: [[0, 1]] }]);
    const { step } = await part(engine, "progress");
    await until(engine, step + 3);
    await engine.pause();
  });
});

describe("taking units out", () => {
  it("scores the network with and without each, as silencing it does", async () => {
    const { engine } = await started(experiment);
    await engine.step({ epochs: 2 });
    const units = [0, 1, 2];
    const found = await engine.ablate(key, units);
    const { validation } = await part(engine, "progress");
    expect(found.map(({ unit }) => unit)).toEqual(units);
    for (const { unit, whole, without } of found) {
      expect(whole.accuracy).toBeCloseTo(validation.accuracy ?? NaN, 12);
      expect(whole.loss).toBeCloseTo(validation.loss, 5);
      const info = describeNetwork(experiment).layers[0];
      await engine.change(silence(experiment, info, unit, true));
      const silent = (await part(engine, "progress")).validation;
      expect(without.accuracy).toBeCloseTo(silent.accuracy ?? NaN, 12);
      expect(without.loss).toBeCloseTo(silent.loss, 5);
      const [again] = await engine.ablate(key, [unit]);
      expect(again.whole.loss).toBeCloseTo(whole.loss, 5);
      expect(again.without.loss).toBeCloseTo(without.loss, 5);
    }
  });

  it("changes nothing, lets calls in between, and answers nothing where the layer is gone", async () => {
    const { engine } = await started(few("bars", 1000));
    await engine.step({ batches: 2 });
    const before = await weightsOf(engine);
    const order: string[] = [];
    const asking = engine.ablate(key, [0, 1, 2, 3]).then(() => order.push("ablated"));
    await engine.snapshot(["progress"], focus).then(() => order.push("looked"));
    await asking;
    expect(order).toEqual(["looked", "ablated"]);
    expect(await weightsOf(engine)).toEqual(before);
    expect(await engine.ablate("gone", [0])).toEqual([]);
  });
});

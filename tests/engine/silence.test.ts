import * as tf from "@tensorflow/tfjs-core";
import { describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import type { Trainer } from "../../src/engine/trainer";
import { distance } from "./compare";
import { batchOf, problemOf } from "./networks";

type Problem = ReturnType<typeof problemOf>;

const makers: Readonly<Record<string, (problem: Problem) => Promise<Trainer>>> = {
  "our WASM kernels": async ({ network, experiment }) => createFusedTrainer(network, experiment),
  "TensorFlow.js": async ({ network, experiment }) => {
    expect(await setBackend("wasm")).toBe(true);
    return createGraphTrainer(tf, network, experiment);
  },
};

const withSilenced = (conv: readonly number[], depthwise: readonly number[], dense: readonly number[]) =>
  problemOf({
    input: [6, 6, 2],
    layers: [
      ["conv2d", { filters: 3, padding: "same", activation: "tanh", silenced: conv }],
      ["depthwiseConv2d", { multiplier: 2, activation: "sigmoid", silenced: depthwise }],
      ["flatten"],
      ["dense", { units: 5, activation: "elu", silenced: dense }],
      ["dense", { units: 3, silenced: [1] }],
    ],
    training: { rate: 0.1 },
  });

const speaking = withSilenced([], [], []);
const silent = withSilenced([1], [0, 4], [3, 900]);

const kernelOf = async (trainer: Trainer, key: string) =>
  (await trainer.read()).layers[key].find(({ name }) => name === "kernel")!;

/** All numbers but those of the second of three units. */
const others = (values: Float32Array) => values.filter((_, at) => at % 3 !== 1);

describe.each(Object.keys(makers))("a silent unit, on %s", (name) => {
  it("says 0 whatever it is shown, and the others what they would say", async () => {
    const trainer = await makers[name](silent);
    const { inputs } = batchOf(silent.network, 4);
    const answers = await trainer.activations(inputs, 4);
    const unitsOf = (layer: number, unit: number, units: number) =>
      [...answers[layer]].filter((_, at) => at % units === unit);
    for (const [layer, units, quiet] of [
      [0, 3, [1]],
      [1, 6, [0, 4]],
      [3, 5, [3]],
      [4, 3, []],
    ] as const)
      for (let unit = 0; unit < units; unit++)
        expect(
          unitsOf(layer, unit, units).every((value) => value === 0),
          `layer ${layer}, unit ${unit}`,
        ).toBe((quiet as readonly number[]).includes(unit));
    const free = await makers[name](speaking);
    const spoken = await free.activations(inputs, 4);
    expect(others(answers[0])).toEqual(others(spoken[0]));
  });

  it("learns nothing, and nothing that only it reads does, while the others learn", async () => {
    const trainer = await makers[name](silent);
    const before = { conv: await kernelOf(trainer, "l1"), dense: await kernelOf(trainer, "l4") };
    for (let step = 1; step <= 3; step++) await trainer.step(batchOf(silent.network, 5, step), step);
    const after = { conv: await kernelOf(trainer, "l1"), dense: await kernelOf(trainer, "l4") };
    const moved = ({ values: a }: typeof before.conv, { values: b }: typeof before.conv, units: number, unit: number) =>
      a.some((value, at) => at % units === unit && value !== b[at]);
    expect([0, 1, 2].map((unit) => moved(before.conv, after.conv, 3, unit))).toEqual([true, false, true]);
    expect([0, 1, 2, 3, 4].map((unit) => moved(before.dense, after.dense, 5, unit))).toEqual([
      true,
      true,
      true,
      false,
      true,
    ]);
  });

  it("can be silent in one look only, and is then as if the experiment said so", async () => {
    const trainer = await makers[name](speaking);
    const batch = batchOf(speaking.network, 40);
    const usual = await trainer.evaluate(batch);
    const quiet = await trainer.evaluate(batch, { layer: 0, units: [1] });
    expect(quiet.loss).not.toBe(usual.loss);
    expect(await trainer.evaluate(batch)).toEqual(usual);
    const muted = await makers[name](withSilenced([1], [], []));
    expect((await muted.evaluate(batch)).loss).toBeCloseTo(quiet.loss, 6);
    expect(await muted.evaluate(batch, { layer: 0, units: [] })).toEqual(usual);
  });
});

it("is the same with both trainers, step by step", async () => {
  const [ours, theirs] = [await makers["our WASM kernels"](silent), await makers["TensorFlow.js"](silent)];
  for (let step = 1; step <= 5; step++) {
    const batch = batchOf(silent.network, 6, step);
    expect(await ours.step(batch, step)).toBeCloseTo(await theirs.step(batch, step), 5);
  }
  const { inputs } = batchOf(silent.network, 3, 99);
  const [a, b] = [await ours.activations(inputs, 3), await theirs.activations(inputs, 3)];
  for (const [index, values] of a.entries()) expect(distance(values, b[index])).toBeLessThan(1e-5);
});

import * as tf from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { optimizers } from "../../src/optimizers";
import type { Optimizer } from "../../src/optimizers/optimizer";
import { defaultsOf, type Values } from "../../src/settings";
import { distance } from "../engine/compare";
import { rules } from "./rules";

/** Slopes of a crooked bowl, so that steps depend on where the last one led. */
const slopeAt = (w: number, index: number) => (index + 1) * w - Math.cos(3 * w) * 0.5;

async function descend(id: string, values: Values, steps: number) {
  const optimizer = optimizers[id as keyof typeof optimizers] as unknown as Optimizer;
  const all = { ...defaultsOf(optimizer.settings), ...values };
  const start = [0.5, -1, 2, 0];
  const exact = [...start];
  const kept = start.map((): Record<string, number> => ({}));
  let weight: tf.Tensor = tf.tensor1d(start);
  let slots: Readonly<Record<string, tf.Tensor>> = Object.fromEntries(
    optimizer.slots.map((slot) => [slot, tf.zeros([start.length])]),
  );
  let worst = 0;
  for (let step = 1; step <= steps; step++) {
    const gradient = exact.map(slopeAt);
    ({ weight, slots } = optimizer.update(tf, weight, tf.tensor1d(gradient), slots, step, all));
    for (const [index, g] of gradient.entries()) {
      exact[index] = rules[id](exact[index], g, kept[index], step, all);
    }
    worst = Math.max(worst, distance(await weight.data(), exact));
  }
  return { worst, slots: Object.keys(slots), names: optimizer.slots };
}

describe("optimisers", () => {
  beforeAll(async () => {
    expect(await setBackend("wasm")).toBe(true);
  });

  it.each<[string, Values]>([
    ["sgd", { rate: 0.05 }],
    ["momentum", { rate: 0.02, momentum: 0.9 }],
    ["momentum", { rate: 0.02, momentum: 0.9, nesterov: true }],
    ["adagrad", { rate: 0.1 }],
    ["rmsprop", { rate: 0.01 }],
    ["adam", { rate: 0.01 }],
    ["adam", { rate: 0.01, beta1: 0, beta2: 0.5, epsilon: 0.1 }],
    ["adamw", { rate: 0.01, weightDecay: 0.1 }],
  ])("%s %o steps as its formula says", async (id, values) => {
    const { worst, slots, names } = await descend(id, values, 100);
    expect(worst).toBeLessThan(2e-6);
    expect(slots).toEqual([...names]);
  });

  it("moves by the rate in Adam's first step, whatever the size of the gradient", () => {
    const slots = { m: tf.zeros([2]), v: tf.zeros([2]) };
    const values = { ...defaultsOf(optimizers.adam.settings), rate: 0.1 };
    const { weight } = optimizers.adam.update(tf, tf.zeros([2]), tf.tensor1d([100, -0.01]), slots, 1, values);
    expect(distance(weight.dataSync(), [-0.1, 0.1])).toBeLessThan(2e-6);
  });

  it("has a rate on a scale of tens, with a formula and a summary, everywhere", () => {
    for (const optimizer of Object.values(optimizers) as readonly Optimizer[]) {
      const { settings, summary } = optimizer;
      expect(settings.rate.control).toMatchObject({ kind: "number", scale: "log" });
      expect(optimizer.formula(defaultsOf(settings))).toContain("rate");
      expect(summary).not.toBe("");
    }
  });

  it("says in its formula that Nesterov looks ahead", () => {
    const { momentum } = optimizers;
    const values = defaultsOf(momentum.settings);
    expect(momentum.formula(values)).toBe("v ← momentum · v + g;  w ← w − rate · v");
    expect(momentum.formula({ ...values, nesterov: true })).toContain("w ← w − rate · (g + momentum · v)");
  });
});

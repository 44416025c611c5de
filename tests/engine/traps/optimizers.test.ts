import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../../src/engine/backend";
import { optimizers } from "../../../src/optimizers";
import { defaultsOf, type Values } from "../../../src/settings";
import { batchWith, bothTrainers, gradientOf, numbersOf, stateWith } from "../bothTrainers";
import { distance } from "../compare";
import { batchOf, problemOf } from "../networks";

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

/** One weight w on one input 1, no more: its gradient is 2(w + b − label). */
const single = (training: Values & { type: string }, layer: Values = {}) =>
  problemOf({ input: [1], layers: [["dense", { units: 1, ...layer }]], answer: "linear", training });

it("Adam's formula, as it is shown, adds ε to the corrected root", () => {
  expect(optimizers.adam.formula(defaultsOf(optimizers.adam.settings))).toContain("rate · m̂ / (√v̂ + ε)");
  expect(optimizers.adam.settings.epsilon.default).toBe(1e-7);
});

describe.each(bothTrainers)("traps of optimisers, on the %s trainer", (_name, make) => {
  /** The weight after each of some steps with a gradient that is always `slope`. */
  async function path(training: ReturnType<typeof single>, slope: number, steps: number, weight = 1) {
    let state = stateWith(training, { l1: { kernel: [weight] } });
    const trainer = make(training, state);
    const weights: number[] = [];
    for (let step = 1; step <= steps; step++) {
      const [w] = numbersOf(state.layers, "l1", "kernel");
      const [b] = numbersOf(state.layers, "l1", "bias");
      await trainer.step(batchWith([1], [w + b - slope / 2]), step);
      state = await trainer.read();
      weights.push(...numbersOf(state.layers, "l1", "kernel"));
    }
    trainer.dispose();
    return weights;
  }

  it("Adam divides by √v̂ + ε, not by √v + ε̂", async () => {
    const values = { type: "adam", rate: 0.1, beta1: 0.9, beta2: 0.99, epsilon: 0.5 };
    const [g, expected] = [0.25, [1]];
    let [m, v] = [0, 0];
    for (let t = 1; t <= 5; t++) {
      m = 0.9 * m + 0.1 * g;
      v = 0.99 * v + 0.01 * g * g;
      expected.push(expected[t - 1] - (0.1 * (m / (1 - 0.9 ** t))) / (Math.sqrt(v / (1 - 0.99 ** t)) + 0.5));
    }
    expect(distance(await path(single(values), g, 5), expected.slice(1))).toBeLessThan(3e-7);
  });

  it("Adam corrects its empty start: the first step is the rate, however small the gradient", async () => {
    const [after] = await path(single({ type: "adam", rate: 0.01, epsilon: 1e-10 }), 1e-3, 1);
    expect(after).toBeCloseTo(0.99, 6);
  });

  it("L2 in the loss goes through Adam's means: it pulls by the rate, whatever its size", async () => {
    const values = { type: "adam", rate: 0.01, epsilon: 1e-10 };
    for (const l2 of [0.001, 0.1]) {
      const [after] = await path(single(values, { l2 }), 0, 1, 2);
      expect(after).toBeCloseTo(1.99, 6);
    }
  });

  it("AdamW's decay is decoupled: it shrinks by rate · decay · w and leaves the means alone", async () => {
    const training = single({ type: "adamw", rate: 0.01, weightDecay: 0.5 });
    const [after] = await path(training, 0, 1, 2);
    expect(after).toBeCloseTo(2 * (1 - 0.01 * 0.5), 6);
    const trainer = make(training, stateWith(training, { l1: { kernel: [2] } }));
    await trainer.step(batchWith([1], [2]), 1);
    const { slots } = await trainer.read();
    trainer.dispose();
    expect([numbersOf(slots, "l1", "kernel/m"), numbersOf(slots, "l1", "kernel/v")]).toEqual([[0], [0]]);
  });

  it("L2 stays out of the loss that is shown, and off the biases", async () => {
    const [free, held] = [0, 0.3].map((l2) => single({ type: "sgd", rate: 0.1 }, { l2 }));
    const start = stateWith(free, { l1: { kernel: [2], bias: [1] } });
    const batch = batchWith([1], [2.5]);
    const [plain, pulled] = [await gradientOf(make, free, start, batch), await gradientOf(make, held, start, batch)];
    expect(pulled.loss).toBe(plain.loss);
    expect(pulled.of("l1", "bias")).toEqual(plain.of("l1", "bias"));
    expect(pulled.of("l1", "kernel")[0]).toBeCloseTo(plain.of("l1", "kernel")[0] + 2 * 0.3 * 2, 6);
  });

  it("clipping takes the gradient of all layers together, and keeps its direction", async () => {
    const layers = [
      ["dense", { units: 5, activation: "tanh" }],
      ["dense", { units: 3 }],
    ] as const;
    const [free, clipped] = [0, 0.05].map((clip) => problemOf({ input: [4], layers, training: { clip } }));
    const start = stateWith(free, {});
    const batch = batchOf(free.network, 6);
    const [whole, short] = await Promise.all(
      [free, clipped].map((training) => gradientOf(make, training, start, batch)),
    );
    const all = ({ of }: typeof whole) =>
      ["l1", "l2"].flatMap((key) => ["kernel", "bias"].flatMap((name) => of(key, name)));
    const norm = Math.hypot(...all(whole));
    expect(norm).toBeGreaterThan(0.1);
    expect(Math.hypot(...all(short))).toBeCloseTo(0.05, 6);
    expect(
      distance(
        all(short),
        all(whole).map((slope) => (slope * 0.05) / norm),
      ),
    ).toBeLessThan(1e-7);
  });

  it("clipping leaves a gradient alone that is short enough", async () => {
    const [free, clipped] = [0, 50].map((clip) =>
      problemOf({ input: [4], layers: [["dense", { units: 3 }]], training: { clip } }),
    );
    const start = stateWith(free, {});
    const batch = batchOf(free.network, 6);
    const [whole, same] = [await gradientOf(make, free, start, batch), await gradientOf(make, clipped, start, batch)];
    expect(same.of("l1", "kernel")).toEqual(whole.of("l1", "kernel"));
  });
});

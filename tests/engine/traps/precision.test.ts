import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../../src/engine/backend";
import type { Batch } from "../../../src/engine/trainer";
import { answersTo, batchWith, bothTrainers, gradientOf, stateWith } from "../bothTrainers";
import { distance } from "../compare";
import { problemOf } from "../networks";

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);

/** 102 400 equal cells: every rounding of a running sum goes the same way, the worst that can happen. */
const cells = new Float32Array(320 * 320).fill(0.3);
const picture: Batch = { count: 1, inputs: cells, labels: Float32Array.of(0) };

/** A network that ends in the mean of its maps. */
const over = (layers: Parameters<typeof problemOf>[0]["layers"]) =>
  problemOf({
    input: [320, 320, 1],
    layers: [...layers, ["globalAveragePooling2d"], ["dense", { units: 1 }]],
    answer: "linear",
  });

/** Our own kernels add sums of sums; TensorFlow.js adds one number after the other. */
const bounds: Readonly<Record<string, number>> = { fused: 1e-5, graph: 1e-3 };

describe.each(bothTrainers)("traps of single precision, on the %s trainer", (name, make) => {
  const bound = bounds[name];

  it("a mean over 100 000 cells has its digits", async () => {
    const training = over([]);
    const start = stateWith(training, { l2: { kernel: [1] } });
    const [[mean]] = await answersTo(make, training, start, [...cells]);
    expect(Math.abs(mean / (sum(cells) / cells.length) - 1)).toBeLessThan(bound);
  });

  it.each(["conv2d", "depthwiseConv2d"])("gradients summed over 100 000 cells have its digits: %s", async (type) => {
    const shape = type === "conv2d" ? { filters: 1 } : { multiplier: 1 };
    const training = over([[type, { ...shape, kernel: [1, 1], activation: "linear" }]]);
    const start = stateWith(training, { l1: { kernel: [1] }, l3: { kernel: [1] } });
    const { of } = await gradientOf(make, training, start, picture);
    const mean = sum(cells) / cells.length;
    expect(Math.abs(of("l1", "kernel")[0] / (2 * mean * mean) - 1)).toBeLessThan(bound);
    expect(Math.abs(of("l1", "bias")[0] / (2 * mean) - 1)).toBeLessThan(bound);
  });

  it("the loss and the gradients of the largest batch, 512 examples, have their digits", async () => {
    const training = problemOf({ input: [1], layers: [["dense", { units: 1 }]], answer: "linear" });
    const start = stateWith(training, { l1: { kernel: [1] } });
    const inputs = cells.subarray(0, 512);
    const { loss, of } = await gradientOf(make, training, start, { count: 512, inputs, labels: new Float32Array(512) });
    const [cell] = cells;
    expect(Math.abs(loss / (cell * cell) - 1)).toBeLessThan(bound);
    expect(Math.abs(of("l1", "kernel")[0] / (2 * cell * cell) - 1)).toBeLessThan(bound);
    expect(Math.abs(of("l1", "bias")[0] / (2 * cell) - 1)).toBeLessThan(bound);
  });

  it("a unit that sums 100 000 inputs has its digits", async () => {
    const training = problemOf({ input: [cells.length], layers: [["dense", { units: 1 }]], answer: "linear" });
    const [[answer]] = await answersTo(
      make,
      training,
      stateWith(training, { l1: { kernel: [...cells].map(() => 1) } }),
      [...cells],
    );
    expect(Math.abs(answer / sum(cells) - 1)).toBeLessThan(bound);
  });

  it.each([
    ["sigmoid", [0, 0, 0.5, 0.5, 1, 1]],
    ["tanh", [-1, -1, 0, 1e-30, 1, 1]],
    ["elu", [-1, -1, 0, 1e-30, 100, 1e38]],
    ["relu", [0, 0, 0, 1e-30, 100, 1e38]],
    ["leakyRelu", [-2e37, -20, 0, 1e-30, 100, 1e38]],
  ])("%s is finite and right for numbers from −10³⁸ to 10³⁸, and for −0", async (activation, expected) => {
    const training = problemOf({
      input: [6],
      layers: [
        ["activation", { function: activation }],
        ["dense", { units: 1 }],
      ],
    });
    const [given] = await answersTo(make, training, stateWith(training, {}), [-1e38, -100, -0, 1e-30, 100, 1e38]);
    expect(distance(given, expected)).toBeLessThan(1e-6);
  });

  it("a sum beyond the largest number answers NaN in that very step", async () => {
    const training = problemOf({ input: [2], layers: [["dense", { units: 1 }]], answer: "linear" });
    const { loss } = await gradientOf(
      make,
      training,
      stateWith(training, { l1: { kernel: [3e38, 3e38] } }),
      batchWith([1, 1], [0]),
    );
    expect(loss).toBeNaN();
  });

  it("numbers smaller than the normal ones are no harm: a momentum that fades away ends at 0 or goes on fading", async () => {
    const training = problemOf({
      input: [1],
      layers: [["dense", { units: 1 }]],
      answer: "linear",
      training: { type: "momentum", momentum: 0.5, rate: 1e-3 },
    });
    const trainer = make(training, stateWith(training, { l1: { kernel: [1] } }));
    await trainer.step(batchWith([1], [0]), 1);
    for (let step = 2; step < 200; step++) await trainer.step(batchWith([0], [0]), step);
    const { slots, layers } = await trainer.read();
    trainer.dispose();
    expect(Math.abs(slots.l1[0].values[0])).toBeLessThan(1e-30);
    expect(layers.l1[0].values[0]).toBeCloseTo(1 - 2 * 2e-3, 6);
  });
});

import { array, assert, asyncProperty, constantFrom, double, integer, record, type Arbitrary } from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../../src/engine/backend";
import { permutation, uniforms } from "../../../src/math/random";
import type { Values } from "../../../src/settings";
import { answersTo, batchWith, bothTrainers, gradientOf, numbersOf, stateWith } from "../bothTrainers";
import { distance } from "../compare";
import { batchOf, problemOf } from "../networks";

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

const numbers = (seed: number, purpose: string, count: number) =>
  Array.from(uniforms(seed, purpose, 0, count), (draw) => 2 * draw - 1);

const rows = (all: number[], width: number) =>
  Array.from({ length: all.length / width }, (_, row) => all.slice(row * width, (row + 1) * width));

const convolution = record({
  filters: integer({ min: 1, max: 9 }),
  kernel: constantFrom([1, 1], [2, 2], [3, 3], [1, 4], [3, 2]),
  stride: constantFrom([1, 1], [1, 1], [2, 1]),
  dilation: constantFrom([1, 1], [1, 1], [1, 2]),
  activation: constantFrom("relu", "tanh", "elu", "linear"),
  padding: constantFrom("valid", "same", "1"),
});
const seeds = integer({ min: 0, max: 4_294_967_295 });

describe.each(bothTrainers)("laws that need no right answer, on the %s trainer", (name, make) => {
  const numRuns = name === "fused" ? 100 : 25;
  const hold = <A, B>(first: Arbitrary<A>, second: Arbitrary<B>, law: (first: A, second: B) => Promise<void>) =>
    assert(asyncProperty(first, second, law), { numRuns, seed: 4 });

  it("a picture moved by one cell moves the maps of a valid convolution by one cell", async () => {
    await hold(convolution, seeds, async (values, seed) => {
      const training = problemOf({
        input: [7, 8, 2],
        layers: [["conv2d", { ...values, stride: [1, 1], padding: "valid" }], ["flatten"]],
      });
      const start = stateWith(training, { l1: { bias: numbers(seed, "bias", values.filters) } });
      const wide = numbers(seed, "x", 7 * 9 * 2);
      const cut = (from: number) =>
        wide.filter((_, index) => Math.floor(index / 2) % 9 >= from && Math.floor(index / 2) % 9 < from + 8);
      const [here] = await answersTo(make, training, start, cut(0));
      const [moved] = await answersTo(make, training, start, cut(1));
      const columns = training.network.layers[0].output[1];
      const inside = here.filter((_, index) => Math.floor(index / values.filters) % columns > 0);
      const same = moved.filter((_, index) => Math.floor(index / values.filters) % columns < columns - 1);
      expect(distance(inside, same)).toBeLessThan(1e-6);
    });
  });

  it("a batch in another order has its answers in that order, the same loss and the same gradient", async () => {
    await hold(convolution, seeds, async (values, seed) => {
      const training = problemOf({
        input: [6, 8, 2],
        layers: [["conv2d", values], ["batchNormalization", { epsilon: 0.01 }], ["flatten"], ["dense", { units: 3 }]],
      });
      const start = stateWith(training, {});
      const batch = batchOf(training.network, 5, seed);
      const order = permutation(seed, "order", 0, 5);
      const size = 96;
      const turned = batchWith(
        [...order].flatMap((row) => [...batch.inputs.subarray(row * size, (row + 1) * size)]),
        [...order].map((row) => batch.labels[row]),
      );
      const trainer = make(training, start);
      const [answers, others] = [await trainer.predict(batch.inputs, 5), await trainer.predict(turned.inputs, 5)];
      trainer.dispose();
      expect(
        distance(
          others,
          [...order].flatMap((row) => [...answers.subarray(row * 3, (row + 1) * 3)]),
        ),
      ).toBeLessThan(1e-6);
      const [one, other] = [
        await gradientOf(make, training, start, batch),
        await gradientOf(make, training, start, turned),
      ];
      expect(other.loss).toBeCloseTo(one.loss, 5);
      expect(distance(other.of("l1", "kernel"), one.of("l1", "kernel"))).toBeLessThan(2e-6);
    });
  });

  it("filters in another order, and the weights behind them, change nothing", async () => {
    await hold(convolution, seeds, async (values, seed) => {
      const { filters } = values;
      const training = problemOf({
        input: [6, 8, 2],
        layers: [["conv2d", values], ["globalAveragePooling2d"], ["dense", { units: 3 }]],
      });
      const start = stateWith(training, { l1: { bias: numbers(seed, "bias", filters) } });
      const order = [...permutation(seed, "filters", 0, filters)];
      const within = (all: number[]) => rows(all, filters).flatMap((row) => order.map((filter) => row[filter]));
      const turned = stateWith(training, {
        l1: {
          kernel: within(numbersOf(start.layers, "l1", "kernel")),
          bias: within(numbersOf(start.layers, "l1", "bias")),
        },
        l3: { kernel: order.flatMap((filter) => rows(numbersOf(start.layers, "l3", "kernel"), 3)[filter]) },
      });
      const x = numbers(seed, "x", 96);
      expect(
        distance((await answersTo(make, training, turned, x))[2], (await answersTo(make, training, start, x))[2]),
      ).toBeLessThan(1e-6);
    });
  });

  it("batch norm takes no notice of how large its inputs are, nor of what is added to all", async () => {
    await hold(double({ min: 0.5, max: 50, noNaN: true }), seeds, async (factor, seed) => {
      const training = problemOf({
        input: [3],
        layers: [
          ["batchNormalization", { epsilon: 0.00001 }],
          ["dense", { units: 2 }],
        ],
      });
      const start = stateWith(training, {});
      const inputs = numbers(seed, "x", 24);
      const labels = [0, 1, 0, 1, 1, 0, 0, 1];
      const plain = await gradientOf(make, training, start, batchWith(inputs, labels));
      const large = await gradientOf(
        make,
        training,
        start,
        batchWith(
          inputs.map((x) => factor * x + 1),
          labels,
        ),
      );
      expect(distance(large.of("l2", "kernel"), plain.of("l2", "kernel"))).toBeLessThan(1e-3);
      expect(large.loss).toBeCloseTo(plain.loss, 3);
    });
  });

  it("the same number added to all logits changes no share", async () => {
    await hold(double({ min: -50, max: 50, noNaN: true }), seeds, async (shift, seed) => {
      const training = problemOf({ input: [4], layers: [["dense", { units: 3 }]] });
      const bias = numbers(seed, "bias", 3);
      const [start, moved] = [bias, bias.map((b) => b + shift)].map((own) =>
        stateWith(training, { l1: { bias: own } }),
      );
      const batch = batchOf(training.network, 4, seed);
      const [one, other] = [
        await gradientOf(make, training, start, batch),
        await gradientOf(make, training, moved, batch),
      ];
      expect(distance(other.of("l1", "kernel"), one.of("l1", "kernel"))).toBeLessThan(1e-5);
    });
  });

  it("a convolution as large as the picture is a dense layer of the flattened picture", async () => {
    const sizes = array(integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 });
    await hold(sizes, seeds, async ([height, width, channels], seed) => {
      const tail: (readonly [string, Values?])[] = [["activation", { function: "linear" }]];
      const [wide, flat] = [
        problemOf({
          input: [height, width, channels],
          layers: [["conv2d", { filters: 5, kernel: [height, width], activation: "tanh" }], ["flatten"], ...tail],
        }),
        problemOf({
          input: [height, width, channels],
          layers: [["flatten"], ["dense", { units: 5, activation: "tanh" }], ...tail],
        }),
      ];
      const weights = {
        kernel: numbers(seed, "kernel", height * width * channels * 5),
        bias: numbers(seed, "bias", 5),
      };
      const x = numbers(seed, "x", height * width * channels);
      const [conv] = await answersTo(make, wide, stateWith(wide, { l1: weights }), x);
      const [, dense] = await answersTo(make, flat, stateWith(flat, { l2: weights }), x);
      expect(distance(conv, dense)).toBeLessThan(1e-6);
    });
  });

  it("a small step of a linear network lowers the loss of its batch", async () => {
    await hold(convolution, seeds, async (values, seed) => {
      const training = problemOf({
        input: [6, 8, 2],
        layers: [["conv2d", { ...values, activation: "linear" }], ["flatten"], ["dense", { units: 3 }]],
        training: { rate: 0.001 },
        seeds: { weights: seed },
      });
      const trainer = make(training);
      const batch = batchOf(training.network, 6, seed);
      const before = await trainer.step(batch, 1);
      expect((await trainer.evaluate(batch)).loss).toBeLessThan(before);
      trainer.dispose();
    });
  });
});

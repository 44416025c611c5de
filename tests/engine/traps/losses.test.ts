import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../../src/engine/backend";
import { batchWith, bothTrainers, gradientOf, stateWith } from "../bothTrainers";
import { distance } from "../compare";
import { problemOf } from "../networks";

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

const three = problemOf({ input: [3], layers: [["dense", { units: 3 }]] });
const handing = stateWith(three, { l1: { kernel: [1, 0, 0, 0, 1, 0, 0, 0, 1] } });
const one = problemOf({ input: [1], layers: [["dense", { units: 1 }]], answer: "sigmoid" });
const through = stateWith(one, { l1: { kernel: [1] } });

describe.each(bothTrainers)("traps of the loss, on the %s trainer", (_name, make) => {
  const softmax = async (logits: number[], label: number) => {
    const { loss, of } = await gradientOf(make, three, handing, batchWith(logits, [label]));
    return { loss, slope: of("l1", "bias") };
  };
  const sigmoid = async (logit: number, label: number) => {
    const { loss, of } = await gradientOf(make, one, through, batchWith([logit], [label]));
    return { loss, slope: of("l1", "bias")[0] };
  };

  it("softmax with cross-entropy keeps the gradient of a confident mistake: logits of ±50", async () => {
    const { loss, slope } = await softmax([50, -50, 0], 1);
    expect(loss).toBe(100);
    expect(distance(slope, [1, -1, 0])).toBeLessThan(1e-20);
  });

  it("softmax with cross-entropy is finite for logits of ±10 000", async () => {
    expect(await softmax([1e4, -1e4, 0], 1)).toEqual({ loss: 2e4, slope: [1, -1, 0] });
    const right = await softmax([1e4, -1e4, 0], 0);
    expect(right.loss).toBeCloseTo(0, 30);
    expect(distance(right.slope, [0, 0, 0])).toBe(0);
  });

  it.each([50, 1e4])(
    "sigmoid with cross-entropy keeps the gradient of a confident mistake: logits of ±%i",
    async (z) => {
      for (const [logit, label, slope] of [
        [z, 0, 1],
        [-z, 1, -1],
      ]) {
        expect(await sigmoid(logit, label)).toEqual({ loss: z, slope });
        const right = await sigmoid(-logit, label);
        expect(Math.abs(right.loss)).toBeLessThan(1e-20);
        expect(Math.abs(right.slope)).toBeLessThan(1e-20);
      }
    },
  );

  it("the loss is a mean: twice the same example is the same loss and gradient, not twice", async () => {
    const single = await gradientOf(make, three, handing, batchWith([1, 2, 3], [0]));
    const double = await gradientOf(make, three, handing, batchWith([1, 2, 3, 1, 2, 3], [0, 0]));
    expect(double.loss).toBeCloseTo(single.loss, 6);
    expect(distance(double.of("l1", "kernel"), single.of("l1", "kernel"))).toBeLessThan(1e-7);
  });

  it("two classes by one sigmoid are two classes by softmax with a first logit of 0", async () => {
    const two = problemOf({ input: [1], layers: [["dense", { units: 2 }]] });
    const pair = stateWith(two, { l1: { kernel: [0, 1] } });
    for (const [logit, label] of [
      [0.7, 0],
      [0.7, 1],
      [-3, 1],
      [12, 0],
    ]) {
      const { loss, slope } = await sigmoid(logit, label);
      const { loss: other, of } = await gradientOf(make, two, pair, batchWith([logit], [label]));
      expect(Math.abs(other - loss)).toBeLessThan(1e-6);
      expect(distance(of("l1", "bias"), [-slope, slope])).toBeLessThan(2e-7);
    }
  });
});

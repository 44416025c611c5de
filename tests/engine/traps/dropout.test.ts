import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../../src/engine/backend";
import { batchWith, bothTrainers, gradientOf, stateWith } from "../bothTrainers";
import { problemOf } from "../networks";

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

const width = 10_000;
const ones = Array.from({ length: width }, () => 1);

/** Dropout as layer `place`, its answers summed by weights 0: the gradient of weight i is what i was multiplied by. */
const dropping = (rate: number, place: number, order = 1) =>
  problemOf({
    input: [width],
    layers: [
      ...Array.from({ length: place }, () => ["activation", { function: "linear" }] as const),
      ["dropout", { rate }],
      ["dense", { units: 1, initializer: "zeros" }, "out"],
    ],
    answer: "linear",
    seeds: { order },
  });

describe.each(bothTrainers)("traps of dropout, on the %s trainer", (_name, make) => {
  async function mask({ rate = 0.5, place = 0, step = 1, order = 1 } = {}): Promise<number[]> {
    const training = dropping(rate, place, order);
    const { of } = await gradientOf(make, training, stateWith(training, {}), batchWith(ones, [-0.5]), step);
    return of("out", "kernel");
  }

  it("what stays is enlarged by 1/(1 − rate), nothing outside training", async () => {
    expect(new Set(await mask({ rate: 0.75 }))).toEqual(new Set([0, 4]));
    const training = dropping(0.75, 0);
    const trainer = make(training, stateWith(training, {}));
    expect([...(await trainer.activations(Float32Array.from(ones), 1))[0]]).toEqual(ones);
    trainer.dispose();
  });

  it("the mask is another in every step, in every layer and for every seed, and the same on replay", async () => {
    const masks = await Promise.all([{}, { step: 2 }, { place: 1 }, { order: 2 }].map(mask));
    for (const [index, one] of masks.entries()) {
      for (const other of masks.slice(index + 1)) {
        const same = one.filter((factor, at) => factor === other[at]).length;
        expect(Math.abs(same - width / 2)).toBeLessThan(5 * Math.sqrt(width / 4));
      }
    }
    expect(await mask({ step: 2 })).toEqual(masks[1]);
  });

  it("the expectation is 1, over a million draws", async () => {
    const [rate, steps] = [0.3, 100];
    let sum = 0;
    for (let step = 1; step <= steps; step++)
      sum += (await mask({ rate, step })).reduce((total, factor) => total + factor, 0);
    const draws = steps * width;
    expect(Math.abs(sum / draws - 1)).toBeLessThan(5 * Math.sqrt(rate / (1 - rate) / draws));
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../../src/engine/backend";
import { answersTo, batchWith, bothTrainers, gradientOf, stateWith } from "../bothTrainers";
import { problemOf } from "../networks";

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe.each(bothTrainers)("traps of windows, on the %s trainer", (_name, make) => {
  /** A row of numbers under a window whose cells count 1, 10, 100 … */
  const slid = async (x: number[], kernel: number, stride: number) => {
    const values = { filters: 1, kernel: [1, kernel], stride: [1, stride], padding: "same" };
    const training = problemOf({ input: [1, x.length, 1], layers: [["conv2d", values]] });
    const start = stateWith(training, { l1: { kernel: upTo(kernel).map((place) => 10 ** (place - 1)) } });
    return (await answersTo(make, training, start, x))[0];
  };

  it("“same” puts the odd cell behind: right of and below an even kernel", async () => {
    expect(await slid([1, 2, 3], 2, 1)).toEqual([21, 32, 3]);
    expect(await slid([1, 2, 3, 4], 4, 1)).toEqual([3210, 4321, 432, 43]);
  });

  it("“same” with a stride puts nothing before where one cell behind is enough", async () => {
    expect(await slid([1, 2, 3, 4], 3, 2)).toEqual([321, 43]);
    expect(await slid([1, 2, 3, 4, 5], 3, 2)).toEqual([210, 432, 54]);
  });

  it("“same” takes pictures smaller than the kernel", async () => {
    expect(await slid([7], 5, 1)).toEqual([700]);
    expect(await slid([1, 2], 5, 1)).toEqual([2100, 210]);
    expect(await slid([1, 2], 4, 3)).toEqual([210]);
  });

  const averaging = problemOf({
    input: [3, 3, 1],
    layers: [
      ["conv2d", { filters: 1, kernel: [1, 1], activation: "linear" }],
      ["averagePooling2d", { padding: "same" }],
      ["flatten"],
      ["dense", { units: 1 }],
    ],
    answer: "linear",
  });
  const summing = stateWith(averaging, { l1: { kernel: [1] }, l4: { kernel: [1, 1, 1, 1] } });

  it("an average counts the cells inside the picture alone, forward", async () => {
    expect((await answersTo(make, averaging, summing, upTo(9)))[1]).toEqual([3, 4.5, 7.5, 9]);
  });

  it("an average shares its gradient out among the cells inside the picture alone", async () => {
    const shares: number[] = [];
    for (const cell of upTo(9)) {
      const lit = upTo(9).map((other) => Number(other === cell));
      const [sum] = (await answersTo(make, averaging, summing, lit))[3];
      const { of } = await gradientOf(make, averaging, summing, batchWith(lit, [sum - 0.5]));
      shares.push(...of("l1", "kernel"));
    }
    expect(shares).toEqual([0.25, 0.25, 0.5, 0.25, 0.25, 0.5, 0.5, 0.5, 1]);
  });

  /** The first channel is what is pooled; the second says of each cell where it is. */
  const pooling = problemOf({
    input: [2, 2, 2],
    layers: [
      ["conv2d", { filters: 1, kernel: [1, 1], activation: "linear" }],
      ["maxPooling2d"],
      ["flatten"],
      ["dense", { units: 1 }],
    ],
    answer: "linear",
  });
  const first = stateWith(pooling, { l1: { kernel: [1, 0] }, l4: { kernel: [1] } });

  it.each([
    [[5, 5, 5, 5], 1],
    [[1, 5, 5, 2], 2],
    [[1, 1, 0, 1], 1],
    [[-3, -9, -3, -3], 1],
    [[0, 0, 2, 2], 3],
  ])("of equal cells %j the first wins a max pool's whole gradient", async (cells, winner) => {
    const x = cells.flatMap((cell, place) => [cell, place + 1]);
    const { of } = await gradientOf(make, pooling, first, batchWith(x, [Math.max(...cells) - 0.5]));
    expect(of("l1", "kernel")).toEqual([Math.max(...cells), winner]);
  });

  it.each([0, 1, 2, 3])("a step on a NaN answers NaN, wherever it stands under a max pool: %i", async (place) => {
    const x = [1, 0, 2, 0, 3, 0, 4, 0];
    x[2 * place] = Number.NaN;
    const { loss } = await gradientOf(make, pooling, first, batchWith(x, [0]));
    expect(loss).toBeNaN();
  });
});

it("a max pool of our own kernels lets no NaN get lost; TensorFlow.js's would", async () => {
  for (const place of [0, 1, 2, 3]) {
    const x = [1, 2, 3, 4];
    x[place] = Number.NaN;
    const training = problemOf({ input: [2, 2, 1], layers: [["maxPooling2d"], ["flatten"]] });
    const [[, fused]] = bothTrainers;
    expect((await answersTo(fused, training, stateWith(training, {}), x))[0]).toEqual([Number.NaN]);
  }
});

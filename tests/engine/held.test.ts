import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { bothTrainers } from "./bothTrainers";
import { distance } from "./compare";
import { batchOf, problemOf } from "./networks";

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

const units = [3, 6, 5, 3];

const problem = (held: readonly (readonly number[])[], training = {}) =>
  problemOf({
    input: [6, 6, 2],
    layers: [
      ["conv2d", { filters: 3, padding: "same", activation: "tanh", held: held[0] }],
      ["depthwiseConv2d", { multiplier: 2, activation: "sigmoid", held: held[1] }],
      ["flatten"],
      ["dense", { units: 5, activation: "elu", held: held[2] }],
      ["dense", { units: 3, held: held[3] }],
    ],
    training: { rate: 0.1, type: "adam", ...training },
  });

const free = problem([[], [], [], []]);
const some = [[1], [0, 4], [3, 900], [2]];

describe.each(bothTrainers)("a frozen unit, in the %s trainer", (_, make) => {
  it("keeps its weights, its bias and what the optimiser remembers to the last bit; all others learn", async () => {
    const held = problem(some);
    const trainer = make(held);
    const before = await trainer.read();
    for (let step = 1; step <= 4; step++) await trainer.step(batchOf(held.network, 4, step), step);
    const after = await trainer.read();
    let layer = 0;
    for (const { spec } of held.network.layers) {
      if (before.layers[spec.key].length === 0) continue;
      for (const [index, { values }] of before.layers[spec.key].entries()) {
        const now = after.layers[spec.key][index].values;
        const stays = (at: number) => some[layer].includes(at % units[layer]);
        for (const [at, value] of values.entries()) expect(now[at] === value, `${spec.key} ${at}`).toBe(stays(at));
      }
      for (const { values } of after.slots[spec.key])
        for (const [at, value] of values.entries()) if (some[layer].includes(at % units[layer])) expect(value).toBe(0);
      layer++;
    }
    trainer.dispose();
  });

  it("changes nothing in the first step of the others", async () => {
    const [held, all] = [make(problem(some)), make(free)];
    const batch = batchOf(free.network, 4);
    await held.step(batch, 1);
    await all.step(batch, 1);
    const [some1, all1] = [await held.read(), await all.read()];
    let layer = 0;
    for (const [key, arrays] of Object.entries(all1.layers)) {
      if (arrays.length === 0) continue;
      for (const [index, { values }] of arrays.entries()) {
        const learns = (_: number, at: number) => !some[layer].includes(at % units[layer]);
        expect(distance(some1.layers[key][index].values.filter(learns), values.filter(learns))).toBeLessThan(1e-6);
      }
      layer++;
    }
    held.dispose();
    all.dispose();
  });
});

it("narrow dense layers hold a unit still, too, however many updates are made in one call", async () => {
  const dense = problemOf({
    input: [2],
    layers: [
      ["dense", { units: 4, held: [2] }],
      ["dense", { units: 3 }],
    ],
    training: { rate: 0.1 },
  });
  const trainer = bothTrainers[0][1](dense);
  const before = (await trainer.read()).layers.l1[0].values.slice();
  for (let step = 1; step <= 5; step++) await trainer.step(batchOf(dense.network, 4, step), step);
  const after = (await trainer.read()).layers.l1[0].values;
  for (const [at, value] of before.entries()) expect(after[at] === value).toBe(at % 4 === 2);
});

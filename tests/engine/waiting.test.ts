import * as tf from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import { distance } from "./compare";
import { batchOf, problemOf } from "./networks";

const { network, experiment } = problemOf({
  input: [6, 6, 1],
  layers: [["conv2d", { filters: 2, activation: "relu" }], ["flatten"], ["dense", { units: 3 }]],
  training: { rate: 0.1 },
});
const trainers = {
  fused: () => createFusedTrainer(network, experiment),
  graph: () => createGraphTrainer(tf, network, experiment),
};

describe.each(Object.entries(trainers))("the gradients that wait in the %s trainer", (_, make) => {
  beforeAll(async () => {
    expect(await setBackend("wasm")).toBe(true);
  });

  it("are none before the first example and after the update", async () => {
    const trainer = make();
    expect(await trainer.waiting()).toBeNull();
    await trainer.accumulate(batchOf(network, 1), 1);
    expect(await trainer.waiting()).not.toBeNull();
    await trainer.commit(1);
    expect(await trainer.waiting()).toBeNull();
    trainer.dispose();
  });

  it("are what the update then subtracts, times the rate", async () => {
    const trainer = make();
    for (let example = 0; example < 3; example++) await trainer.accumulate(batchOf(network, 1, example), 1);
    const [before, waiting] = [await trainer.read(), await trainer.waiting()];
    await trainer.commit(1);
    const after = await trainer.read();
    for (const [key, arrays] of Object.entries(waiting ?? {}))
      for (const [index, { name, shape, values }] of arrays.entries()) {
        expect([name, shape]).toEqual([before.layers[key][index].name, before.layers[key][index].shape]);
        const moved = after.layers[key][index].values.map((now, at) => before.layers[key][index].values[at] - now);
        expect(
          distance(
            moved,
            Array.from(values, (value) => 0.1 * value),
          ),
        ).toBeLessThan(2e-6);
      }
    trainer.dispose();
  });
});

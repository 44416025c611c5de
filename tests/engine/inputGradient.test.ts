import * as tf from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import { indexOf } from "../../src/engine/trainer";
import { seenBy } from "../../src/experiment/field";
import { distance } from "./compare";
import { batchOf, everything, problemOf } from "./networks";

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

const problem = problemOf({ input: [8, 8, 1], layers: everything, training: { rate: 0.1 } });
const { network, experiment } = problem;

/** Both trainers after the same steps, so that statistics and weights have moved. */
async function both() {
  const trainers = [createFusedTrainer(network, experiment), createGraphTrainer(tf, network, experiment)] as const;
  for (let step = 1; step <= 3; step++) await trainers[0].step(batchOf(network, 6, step), step);
  trainers[1].restore(await trainers[0].read());
  return trainers;
}

const places = network.layers.map(({ output }, layer) => ({
  layer,
  unit: 1,
  cell: output.length === 3 ? ([1, 1] as const) : null,
}));

describe("how a number changes with the input", () => {
  it("is the same with both trainers, for a number of every layer", async () => {
    const [ours, theirs] = await both();
    const { inputs } = batchOf(network, 1, 5);
    for (const { layer, ...place } of places) {
      const [a, b] = [await ours.inputGradient(inputs, layer, place), await theirs.inputGradient(inputs, layer, place)];
      expect(distance(a, b), `layer ${layer}`).toBeLessThan(1e-5);
    }
  });

  it("is the slope that small steps show, and nothing outside of the receptive field", async () => {
    const [ours] = await both();
    const { inputs } = batchOf(network, 1, 5);
    const step = 1 / 64;
    for (const { layer, ...place } of places) {
      const gradient = await ours.inputGradient(inputs, layer, place);
      const at = indexOf(network.layers[layer].output, place);
      const valueAt = async (pixel: number, by: number) =>
        (
          await ours.activations(
            inputs.map((value, index) => (index === pixel ? value + by : value)),
            1,
          )
        )[layer][at];
      const seen = seenBy(network.layers, layer, place.cell)!;
      let near = 0;
      for (let pixel = 0; pixel < inputs.length; pixel++) {
        if (!seen.rows.includes(Math.floor(pixel / 8)) || !seen.columns.includes(pixel % 8))
          expect(gradient[pixel]).toBe(0);
        const slope = ((await valueAt(pixel, step)) - (await valueAt(pixel, -step))) / (2 * step);
        if (Math.abs(slope - gradient[pixel]) <= 0.02 * Math.max(1, Math.abs(slope))) near++;
      }
      // A step may cross a kink of ReLU or of max pooling.
      expect(near / inputs.length, `layer ${layer}`).toBeGreaterThan(0.9);
    }
  });

  it("leaves the run as it was", async () => {
    const [asked, left] = [createFusedTrainer(network, experiment), createFusedTrainer(network, experiment)];
    const { inputs } = batchOf(network, 1, 5);
    for (let step = 1; step <= 4; step++) {
      await asked.inputGradient(inputs, 9, { unit: 0, cell: null });
      const batch = batchOf(network, 70, step);
      expect(await asked.step(batch, step)).toBe(await left.step(batch, step));
      const example = batchOf(network, 1, step);
      await Promise.all([asked, left].map((trainer) => trainer.accumulate(example, step)));
      await asked.inputGradient(inputs, 3, { unit: 2, cell: [0, 0] });
      await Promise.all([asked, left].map((trainer) => trainer.commit(step)));
    }
    expect(await asked.read()).toEqual(await left.read());
  });

  it("is nothing behind a step function", async () => {
    const stepped = problemOf({
      input: [3],
      layers: [
        ["dense", { units: 4, activation: "step" }],
        ["dense", { units: 2 }],
      ],
    });
    for (const trainer of [
      createFusedTrainer(stepped.network, stepped.experiment),
      createGraphTrainer(tf, stepped.network, stepped.experiment),
    ])
      expect([...(await trainer.inputGradient(Float32Array.of(1, 2, 3), 1, { unit: 0, cell: null }))]).toEqual([
        0, 0, 0,
      ]);
  });
});

import * as tf from "@tensorflow/tfjs-core";
import { expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import { experimentOf } from "../engine/recipes";
import { isFlat, soak, watchMemories } from "../engine/soak";

it("our own kernels hold as much memory after a million steps on bars as after a thousand", async () => {
  watchMemories();
  const footprints = await soak(experimentOf("data=bars,count:300"), createFusedTrainer, 1_000_000);
  expect(isFlat(footprints), JSON.stringify(footprints)).toBe(true);
});

it.each([
  ["spiral", 20_000],
  ["bars", 2000],
])("TensorFlow.js holds as many tensors after training on %s for %d steps as before", async (data, steps) => {
  expect(await setBackend("wasm")).toBe(true);
  const experiment = experimentOf(`data=${data},count:200`);
  const counts = new Set<string>();
  const footprints = await soak(
    experiment,
    (network, experiment) => {
      const trainer = createGraphTrainer(tf, network, experiment);
      return {
        ...trainer,
        async step(batch, step) {
          const loss = await trainer.step(batch, step);
          const { numTensors, numDataBuffers, numBytes } = tf.memory();
          if (step > 2) counts.add(`${numTensors} ${numDataBuffers} ${numBytes}`);
          return loss;
        },
      };
    },
    steps,
  );
  expect(counts.size).toBe(1);
  expect(isFlat(footprints, 1_000_000), JSON.stringify(footprints)).toBe(true);
});

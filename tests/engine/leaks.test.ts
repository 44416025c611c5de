import * as tf from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import { batchOf, everything, problemOf } from "./networks";

describe("memory", () => {
  beforeAll(async () => {
    expect(await setBackend("wasm")).toBe(true);
  });

  it("holds as many tensors after 2 000 steps as after three", async () => {
    const problem = problemOf({
      input: [2],
      layers: [
        ["dense", { units: 6, activation: "tanh" }],
        ["batchNormalization"],
        ["dropout"],
        ["dense", { units: 1 }],
      ],
      answer: "sigmoid",
      training: { type: "adam", beta1: 0.9, beta2: 0.999, epsilon: 1e-7 },
    });
    const trainer = createGraphTrainer(tf, problem.network, problem.experiment);
    const batch = batchOf(problem.network, 10);
    for (let step = 1; step <= 3; step++) await trainer.step(batch, step);
    const { numTensors, numBytes } = tf.memory();
    for (let step = 4; step <= 2000; step++) await trainer.step(batch, step);
    await trainer.evaluate(batch);
    await trainer.activations(batch.inputs, 10);
    await trainer.firstBadLayer(batch);
    await trainer.accumulate(batch, 2001);
    await trainer.commit(2001);
    expect(tf.memory()).toMatchObject({ numTensors, numBytes });
    trainer.dispose();
  });

  it("is back at the start after 50 networks were built, trained, changed and left", async () => {
    const before = tf.memory();
    for (let cycle = 0; cycle < 50; cycle++) {
      const side = 8 + (cycle % 3);
      const layers = everything.map(([type, values]) => [type, values] as const);
      const problem = problemOf({ input: [side, side, 1], layers, training: { type: cycle % 2 ? "momentum" : "sgd" } });
      const trainer = createGraphTrainer(tf, problem.network, problem.experiment);
      const batch = batchOf(problem.network, 3);
      await trainer.step(batch, 1);
      await trainer.accumulate(batch, 2);
      const other = problemOf({
        input: [side, side, 1],
        layers,
        training: { type: "rmsprop", decay: 0.9, epsilon: 1e-7 },
      });
      trainer.retune(other.network, other.experiment);
      await trainer.step(batch, 2);
      trainer.restore(await trainer.read());
      trainer.dispose();
    }
    expect(tf.memory()).toMatchObject({ numTensors: before.numTensors, numDataBuffers: before.numDataBuffers });
  });
});

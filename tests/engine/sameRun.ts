import * as tf from "@tensorflow/tfjs-core";
import { setBackend } from "../../src/engine/backend";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import { batchOf, everything, problemOf } from "./networks";

const problems = {
  everything: problemOf({ input: [8, 8, 1], layers: everything, training: { type: "adam", rate: 0.01 } }),
  plain: problemOf({
    input: [2],
    layers: [
      ["dense", { units: 8, activation: "tanh" }],
      ["dense", { units: 8, activation: "elu" }],
      ["dense", { units: 1 }],
    ],
    answer: "sigmoid",
    training: { type: "rmsprop", rate: 0.01 },
  }),
  regression: problemOf({
    input: [6, 5, 2],
    layers: [
      ["conv2d", { filters: 3, stride: [2, 1], padding: "2", initializer: "lecun" }],
      ["globalAveragePooling2d"],
      ["dense", { units: 1 }],
    ],
    answer: "linear",
    training: { type: "momentum", momentum: 0.8, nesterov: true },
  }),
};

/** Losses of ten steps and the sum of all parameters after them, on WASM: the same bits on every machine. */
export async function runs(): Promise<Record<string, number[]>> {
  await setBackend("wasm");
  const results: Record<string, number[]> = {};
  for (const [name, { network, experiment }] of Object.entries(problems)) {
    const trainer = createGraphTrainer(tf, network, experiment);
    const losses: number[] = [];
    for (let step = 1; step <= 10; step++) losses.push(await trainer.step(batchOf(network, 6, step), step));
    const arrays = Object.values((await trainer.read()).layers).flat();
    const sum = arrays.reduce((total, { values }) => values.reduce((all, value) => all + value, total), 0);
    results[name] = [...losses, sum];
    trainer.dispose();
  }
  return results;
}

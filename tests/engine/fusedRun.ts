import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { batchOf, everything, problemOf } from "./networks";

const problems = {
  everything: problemOf({ input: [8, 8, 1], layers: everything, training: { type: "adam", rate: 0.01 } }),
  plain: problemOf({
    input: [2],
    layers: [
      ["dense", { units: 8, activation: "tanh" }],
      ["dense", { units: 8, activation: "leakyRelu" }],
      ["dense", { units: 1 }],
    ],
    answer: "sigmoid",
    training: { type: "rmsprop", rate: 0.01 },
  }),
  regression: problemOf({
    input: [6, 5, 2],
    layers: [
      ["conv2d", { filters: 3, stride: [2, 1], padding: "2", initializer: "lecun", activation: "sigmoid" }],
      ["globalAveragePooling2d"],
      ["dense", { units: 1, l1: 0.001, l2: 0.01 }],
    ],
    answer: "linear",
    training: { type: "momentum", momentum: 0.8, nesterov: true },
  }),
  squared: problemOf({
    input: [7, 6, 3],
    layers: [
      ["depthwiseConv2d", { multiplier: 2, padding: "same", stride: [2, 2], activation: "tanh" }],
      ["maxPooling2d", { stride: [1, 1], padding: "same" }],
      ["conv2d", { filters: 9, kernel: [2, 3], activation: "elu" }],
      ["flatten"],
      ["dense", { units: 5 }],
    ],
    training: { type: "sgd", loss: "squaredError" },
  }),
};

/** Losses of ten steps and the sum of all parameters after them, on the reference kernels: the same bits everywhere. */
export async function fusedRuns(): Promise<Record<string, number[]>> {
  const results: Record<string, number[]> = {};
  for (const [name, { network, experiment }] of Object.entries(problems)) {
    const trainer = createFusedTrainer(network, experiment);
    const losses: number[] = [];
    for (let step = 1; step <= 10; step++) losses.push(await trainer.step(batchOf(network, 6, step), step));
    const arrays = Object.values((await trainer.read()).layers).flat();
    const sum = arrays.reduce((total, { values }) => values.reduce((all, value) => all + value, total), 0);
    results[name] = [...losses, sum];
  }
  return results;
}

import type { Batch } from "../../src/engine/trainer";
import { optimizers } from "../../src/optimizers";
import type { Values } from "../../src/settings";
import { batchWith, gradientOf, stateWith, type Make } from "./bothTrainers";
import { distance } from "./compare";
import { exactSteps } from "./exactSteps";
import { batchOf, problemOf } from "./networks";

/** A small network of everything whose answers bend smoothly, and batches of which the last is a small one. */
const problem = (training: Values & { type: string }) =>
  problemOf({
    input: [5, 6, 2],
    layers: [
      ["conv2d", { filters: 3, padding: "same", stride: [1, 2], activation: "tanh", l1: 0.01, l2: 0.02 }],
      ["batchNormalization", { momentum: 0.8, epsilon: 0.01 }],
      ["depthwiseConv2d", { multiplier: 2, kernel: [2, 2], dilation: [2, 1], padding: "1", activation: "elu" }],
      ["averagePooling2d", { window: [2, 2], padding: "same" }],
      ["flatten"],
      ["dropout", { rate: 0.25 }],
      ["dense", { units: 4, activation: "sigmoid", l2: 0.05 }],
      ["dense", { units: 3 }],
    ],
    training: { rate: 0.02, epsilon: 0.01, batch: 6, loss: "crossEntropy", ...training },
  });

const sizes = [6, 6, 6, 2];

/** What is wrong with the first updates of a trainer, with every optimiser. */
export async function stepFaults(make: Make): Promise<string[]> {
  const found: string[] = [];
  const trainings = [...Object.keys(optimizers).map((type) => ({ type })), { type: "sgd", clip: 0.05 }];
  for (const values of trainings) {
    const training = problem(values);
    const start = stateWith(training, {});
    const batches = sizes.map((size, which) => batchOf(training.network, size, which));
    const exact = exactSteps(training, start, batches);
    const trainer = make(training, start);
    const losses: number[] = [];
    for (const [index, batch] of batches.entries()) losses.push(await trainer.step(batch, index + 1));
    const { layers } = await trainer.read();
    trainer.dispose();
    const title = JSON.stringify(values);
    if (!(distance(losses, exact.losses) < 1e-5)) found.push(`${title}: losses`);
    for (const [key, arrays] of Object.entries(exact.arrays)) {
      for (const [at, { name, values: right }] of arrays.entries()) {
        const off = distance(layers[key][at].values, right);
        if (!(off < 1e-5)) found.push(`${title}: ${key} ${name} off by ${off}`);
      }
    }
  }
  return found;
}

/** What is wrong with an update from examples that came one by one, against one from their batch. */
export async function waitingFaults(make: Make): Promise<string[]> {
  const training = problemOf({
    input: [4],
    layers: [
      ["dense", { units: 5, activation: "tanh" }],
      ["dense", { units: 3 }],
    ],
  });
  const start = stateWith(training, {});
  const [whole, apart] = [make(training, start), make(training, start)];
  const batch = batchOf(training.network, 3);
  await whole.step(batch, 1);
  for (let row = 0; row < 3; row++) {
    const one: Batch = {
      count: 1,
      inputs: batch.inputs.slice(4 * row, 4 * row + 4),
      labels: batch.labels.slice(row, row + 1),
    };
    await apart.accumulate(one, 1);
  }
  await apart.commit(1);
  const [a, b] = [await whole.read(), await apart.read()];
  for (const trainer of [whole, apart]) trainer.dispose();
  return ["l1", "l2"].flatMap((key) =>
    distance(a.layers[key][0].values, b.layers[key][0].values) < 1e-6 ? [] : [`waiting ${key}`],
  );
}

/** Whether a max pool's gradient goes anywhere but to the first of equal cells. */
export async function tieFaults(make: Make): Promise<string[]> {
  const training = problemOf({
    input: [2, 2, 2],
    layers: [
      ["conv2d", { filters: 1, kernel: [1, 1], activation: "linear" }],
      ["maxPooling2d"],
      ["flatten"],
      ["dense", { units: 1 }],
    ],
    answer: "linear",
  });
  const start = stateWith(training, { l1: { kernel: [1, 0] }, l4: { kernel: [1] } });
  const { of } = await gradientOf(make, training, start, batchWith([5, 1, 5, 2, 5, 3, 5, 4], [4.5]));
  return of("l1", "kernel")[1] === 1 ? [] : ["a tie"];
}

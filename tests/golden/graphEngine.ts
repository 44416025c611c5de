import * as tf from "@tensorflow/tfjs-core";
import { setBackend } from "../../src/engine/backend";
import { backendLabels, type BackendName } from "../../src/engine/backendNames";
import { forward } from "../../src/engine/forward";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import { optimizers } from "../../src/optimizers";
import type { Optimizer } from "../../src/optimizers/optimizer";
import type { Engine } from "./engine";
import { networkOf } from "./layerRun";

async function start(backend: BackendName): Promise<void> {
  if (!(await setBackend(backend))) throw new Error(`setBackend: ${backend} must start, got false`);
}

const numbers = async (tensor: tf.Tensor) => ({
  shape: tensor.shape,
  values: Float64Array.from(await tensor.data<"float32">()),
});

/** Reads tensors by name and gives them back. */
async function readAll(tensors: Readonly<Record<string, tf.Tensor>>) {
  const entries = await Promise.all(
    Object.entries(tensors).map(async ([name, tensor]) => [name, await numbers(tensor)] as const),
  );
  tf.dispose(tensors);
  return Object.fromEntries(entries);
}

/** The graph trainer and the layers' and optimisers' own code, on a backend of TensorFlow.js. */
export const graphEngine = (backend: BackendName): Engine => ({
  name: `TF.js ${backendLabels[backend]}`,
  async trainer(network, experiment, keep) {
    await start(backend);
    return createGraphTrainer(tf, network, experiment, { keep });
  },
  async learn(run) {
    await start(backend);
    const { network } = networkOf(run);
    const { answer, ...weights } = tf.tidy(() => {
      const given = Object.fromEntries(
        Object.entries(run.weights).map(([name, { shape, values }]) => [name, tf.tensor([...values], [...shape])]),
      );
      const x = tf.tensor([...run.x.values], [...run.x.shape]);
      const after = { ...given };
      const learning = { seed: 1, step: 1, first: 0 };
      const update = (_layer: number, name: string, value: tf.Tensor) => {
        after[name] = value;
      };
      const [answer] = forward(tf, network.layers, [given], x, {
        learning: { ...learning, update },
      });
      return { ...after, answer };
    });
    const read = await readAll({ answer, ...weights });
    return { answer: read.answer, weights: read };
  },
  async update({ optimizer, values, step, weight, gradient, slots }) {
    await start(backend);
    const rule = optimizers[optimizer] as unknown as Optimizer;
    const after = tf.tidy(() => {
      const kept = Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, tf.tensor1d(slot)]));
      const next = rule.update(tf, tf.tensor1d(weight), tf.tensor1d(gradient), kept, step, values);
      return { ...next.slots, weight: next.weight };
    });
    const { weight: moved, ...rest } = await readAll(after);
    const floats = Object.entries(rest).map(([name, slot]) => [name, Float32Array.from(slot.values)]);
    return { weight: Float32Array.from(moved.values), slots: Object.fromEntries(floats) };
  },
});

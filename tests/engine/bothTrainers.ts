import * as tf from "@tensorflow/tfjs-core";
import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import { initialWeights } from "../../src/experiment/initialize";
import type { Batch, Trainer, TrainerState } from "../../src/engine/trainer";
import { countOf } from "./reference";
import type { Training } from "./sameTraining";

/** Makes a trainer that starts from a state, or from the seed of its weights. */
export type Make = (training: Training, keep?: TrainerState) => Trainer;

/** Both kinds of trainers, by name: our own kernels, and TensorFlow.js on the backend that is set. */
export const bothTrainers: readonly (readonly [name: string, make: Make])[] = [
  ["fused", ({ network, experiment }, keep) => createFusedTrainer(network, experiment, { keep })],
  ["graph", ({ network, experiment }, keep) => createGraphTrainer(tf, network, experiment, { keep })],
];

type Arrays = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** The state of a network with these numbers in its arrays, by layer key and name; the others as they start. */
export function stateWith({ network }: Training, arrays: Arrays): TrainerState {
  const entries = network.layers.map((layer, index) => {
    const { key } = layer.spec;
    const made = initialWeights(layer, index, 1).map((array) => {
      const given = arrays[key]?.[array.name];
      if (given && given.length !== countOf(array.shape)) throw new Error(`${key} ${array.name}: got ${given.length}`);
      return given ? { ...array, values: Float32Array.from(given) } : array;
    });
    return [key, made] as const;
  });
  return { step: 0, layers: Object.fromEntries(entries), slots: {} };
}

/** Numbers of a state's array. */
export const numbersOf = (kind: TrainerState["layers"], key: string, name: string): number[] => [
  ...(kind[key].find((array) => array.name === name)?.values ?? []),
];

export const batchWith = (inputs: readonly number[], labels: readonly number[]): Batch => ({
  count: labels.length,
  inputs: Float32Array.from(inputs),
  labels: Float32Array.from(labels),
});

/** The gradient of a batch by layer key and array; momentum keeps that of the first step as it is. */
export async function gradientOf(make: Make, training: Training, start: TrainerState, batch: Batch, step = 1) {
  const values = { ...training.experiment.training.values, momentum: 0.9 };
  const experiment = { ...training.experiment, training: { type: "momentum", values } };
  const trainer = make({ ...training, experiment }, start);
  const loss = await trainer.step(batch, step);
  const { slots } = await trainer.read();
  trainer.dispose();
  return { loss, of: (key: string, name: string) => numbersOf(slots, key, `${name}/velocity`) };
}

/** What every layer answers to one example. */
export async function answersTo(make: Make, training: Training, start: TrainerState, inputs: readonly number[]) {
  const trainer = make(training, start);
  const answers = await trainer.activations(Float32Array.from(inputs), 1);
  trainer.dispose();
  return answers.map((values) => [...values]);
}

import * as tf from "@tensorflow/tfjs-core";
import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import type { Trainer, TrainerState } from "../../src/engine/trainer";
import { distance } from "./compare";
import { batchOf, type problemOf } from "./networks";

export type Training = ReturnType<typeof problemOf>;

export const fused = ({ network, experiment }: Training, keep?: TrainerState) =>
  createFusedTrainer(network, experiment, { keep });

export const graph = ({ network, experiment }: Training, keep?: TrainerState) =>
  createGraphTrainer(tf, network, experiment, { keep });

/** Losses of the steps `from` to `to`, each on a batch of its own. */
export async function train(trainer: Trainer, { network }: Training, from: number, to: number, examples = 4) {
  const losses: number[] = [];
  for (let step = from; step <= to; step++) losses.push(await trainer.step(batchOf(network, examples, step), step));
  return losses;
}

/** All arrays of a state with whose they are. */
const arraysOf = ({ layers, slots }: TrainerState): { name: string; values: Float32Array }[] =>
  [layers, slots].flatMap((kind) =>
    Object.entries(kind).flatMap(([key, arrays]) =>
      arrays.map(({ name, shape, values }) => ({ name: `${key} ${name} ${shape.join("×")}`, values })),
    ),
  );

/** How far two states are apart; infinite where they don't hold the same arrays in the same order. */
export function stateDistance(actual: TrainerState, expected: TrainerState): number {
  const [a, e] = [arraysOf(actual), arraysOf(expected)];
  const names = (arrays: typeof a) => String(arrays.map(({ name }) => name));
  if (actual.step !== expected.step || names(a) !== names(e)) return Number.POSITIVE_INFINITY;
  return a.reduce((worst, { values }, index) => Math.max(worst, distance(values, e[index].values)), 0);
}

/** How far apart the two trainers end after ten steps on an experiment, in losses and in states. */
export async function trainersApart(training: Training, examples = 4): Promise<{ losses: number; states: number }> {
  const [ours, theirs] = [fused(training), graph(training)];
  const losses = distance(await train(ours, training, 1, 10, examples), await train(theirs, training, 1, 10, examples));
  const states = stateDistance(await ours.read(), await theirs.read());
  theirs.dispose();
  return { losses, states };
}

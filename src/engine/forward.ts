import type { Tensor } from "@tensorflow/tfjs-core";
import type { LayerInfo } from "../experiment/network";
import { streamOf } from "../math/random";
import type { TF } from "../math/tensorflow";
import { silencedIn } from "../experiment/silenced";
import type { Mute } from "./trainer";

/** What surrounds a forward pass while learning. */
export interface Learning {
  readonly seed: number;
  /** Counts updates from 1. */
  readonly step: number;
  /** Place of the first example in its batch: examples learned one by one drop what they drop in the whole batch. */
  readonly first: number;
  /** Takes a running statistic that replaces the old one when the step is done. */
  update(layer: number, name: string, value: Tensor): void;
}

/** Sends `x` `[count, ...inputShape]` through the layers; answers what each gives. Without `learning`, dropout is off. */
export function forward(
  tf: TF,
  layers: readonly LayerInfo[],
  weights: readonly Readonly<Record<string, Tensor>>[],
  x: Tensor,
  { learning, mute }: { learning?: Learning; mute?: Mute } = {},
): Tensor[] {
  const answers: Tensor[] = [];
  for (const [index, info] of layers.entries()) {
    const answer = answerOf(tf, info, index, weights[index], answers.at(-1) ?? x, learning);
    answers.push(muted(tf, answer, mute?.layer === index ? mute.units : silencedIn(info)));
  }
  return answers;
}

/** What the layer at a place makes of `x`; all its units speak. */
export function answerOf(
  tf: TF,
  { type, values }: LayerInfo,
  index: number,
  weights: Readonly<Record<string, Tensor>>,
  x: Tensor,
  learning?: Learning,
): Tensor {
  return type.apply(tf, x, weights, values, {
    training: learning !== undefined,
    uniform: (count) => (learning ? draws(learning, index, count, x.shape[0]) : new Float32Array(count)),
    update: (name, value) => learning?.update(index, name, value),
  });
}

function draws({ seed, step, first }: Learning, layer: number, count: number, examples: number): Float32Array {
  const stream = streamOf(seed, `dropout/${layer}`, step);
  const from = first * (count / examples);
  return Float32Array.from({ length: count }, (_, index) => stream.uniform(from + index));
}

/** An answer with some of its units, along the last axis, forced to 0. */
export function muted(tf: TF, answer: Tensor, units: readonly number[]): Tensor {
  if (units.length === 0) return answer;
  const mask = Array.from({ length: answer.shape[answer.rank - 1] }, (_, unit) => Number(!units.includes(unit)));
  return tf.mul(answer, tf.tensor1d(mask));
}

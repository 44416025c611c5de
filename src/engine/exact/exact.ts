import type { Experiment } from "../../experiment/experiment";
import type { Network } from "../../experiment/network";
import { silencedIn } from "../../experiment/silenced";
import type { LayerInfo } from "../../experiment/walk";
import { activations, type ActivationName } from "../../layers/activations";
import { lossNameOf, lossOfRows } from "../score";
import type { Batch, TrainerState, Upstream } from "../trainer";
import { asTheyAre, batchNormalization, dense, dropout, globalAveragePooling2d } from "./rows";
import type { Arrays, Rule } from "./rule";
import { averagePooling2d, conv2d, depthwiseConv2d, maxPooling2d } from "./sliding";

/** How each layer type computes from its definition. */
const rules: Readonly<Record<string, Rule>> = {
  conv2d,
  depthwiseConv2d,
  maxPooling2d,
  averagePooling2d,
  globalAveragePooling2d,
  flatten: asTheyAre,
  dense,
  dropout,
  batchNormalization,
  activation: asTheyAre,
};

/** One weight. */
export interface WeightPlace {
  readonly layer: number;
  readonly name: string;
  readonly index: number;
}

/** The loss of one batch in double precision, as update `step` learns from it. */
export interface ExactLoss {
  /** With the weights as they are. */
  readonly now: number;
  weight(place: WeightPlace): number;
  /** With another value of one weight. */
  at(place: WeightPlace, value: number): number;
}

const end = (passed: readonly Float64Array[]) => passed[passed.length - 1];

function curved(x: Float64Array, { spec, values, output }: LayerInfo, silent: readonly number[]): Float64Array {
  const name = (spec.type === "activation" ? values.function : (values.activation ?? "linear")) as ActivationName;
  const units = output[output.length - 1];
  const { at } = activations[name];
  if (name !== "linear") for (let place = 0; place < x.length; place++) x[place] = at(x[place]);
  for (const unit of silent) for (let place = unit; place < x.length; place += units) x[place] = 0;
  return x;
}

/**
 * Computes the loss of a batch from the definitions in double precision, apart from the kernels that train: what they
 * say can be checked by it. With an `upstream`, the loss is the sum of that layer's answers times those numbers.
 */
export function exactLoss(
  { network, experiment }: { network: Network; experiment: Experiment },
  state: TrainerState,
  { inputs, labels, count }: Batch,
  step: number,
  upstream?: Upstream,
): ExactLoss {
  const { layers } = network;
  const course = { count, seed: experiment.seeds.order, step };
  const last = upstream?.layer ?? layers.length - 1;
  const loss = lossNameOf(experiment);
  const arrays = layers.map(({ spec }): Arrays =>
    Object.fromEntries(state.layers[spec.key].map(({ name, values }) => [name, Float64Array.from(values)])),
  );
  const silent = layers.map(silencedIn);

  /** What enters each layer from `first` on, `x` being what enters that one; at the end what the last one answers. */
  function pass(x: Float64Array, first: number): Float64Array[] {
    const passed = [x];
    for (let layer = first; layer <= last; layer++) {
      const sums = rules[layers[layer].spec.type](
        passed[passed.length - 1],
        layers[layer],
        arrays[layer],
        course,
        layer,
      );
      passed.push(curved(sums, layers[layer], silent[layer]));
    }
    return passed;
  }

  const lossOf = (answers: Float64Array): number =>
    upstream
      ? answers.reduce((sum, answer, at) => sum + answer * upstream.values[at], 0)
      : lossOfRows(answers, labels, network, loss);

  const before = pass(Float64Array.from(inputs), 0);
  return {
    now: lossOf(end(before)),
    weight: ({ layer, name, index }) => arrays[layer][name][index],
    at({ layer, name, index }, value) {
      if (layer > last) return lossOf(end(before));
      const array = arrays[layer][name];
      const old = array[index];
      array[index] = value;
      const changed = lossOf(end(pass(before[layer], layer)));
      array[index] = old;
      return changed;
    },
  };
}

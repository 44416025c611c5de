import { defaultsOf } from "../settings";
import { setData } from "./edits";
import type { Experiment, LayerSpec } from "./experiment";
import { layerTypeOf } from "./walk";

/** The layer of the neuron, and the point it is shown first. */
export const neuronKey = "l1";
export const neuronPoint: readonly [x: number, y: number] = [1, 1];

const dense = (key: string, activation: string): LayerSpec => ({
  key,
  type: "dense",
  values: { ...defaultsOf(layerTypeOf("dense").settings), units: 1, activation },
});

/**
 * A single neuron: two inputs, one unit whose sum is 2x − 0.5y − 1, and an answer that is +1 where the unit says more
 * than a half. Seeds and backend stay.
 */
export const oneNeuron = (experiment: Experiment): Experiment => ({
  ...setData(experiment, "blobs"),
  network: [dense(neuronKey, "sigmoid"), dense("l2", "tanh")],
  weights: {
    [neuronKey]: { kernel: [2, -0.5], bias: [-1] },
    l2: { kernel: [4], bias: [-2] },
  },
});

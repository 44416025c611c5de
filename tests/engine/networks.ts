import type { Batch } from "../../src/engine/trainer";
import type { Experiment } from "../../src/experiment/experiment";
import type { Network } from "../../src/experiment/network";
import { walk } from "../../src/experiment/walk";
import { normals } from "../../src/math/random";
import type { Values } from "../../src/settings";
import { countOf } from "./reference";

type Layer = readonly [type: string, values?: Values, key?: string];

interface Problem {
  readonly input: readonly number[];
  readonly layers: readonly Layer[];
  readonly answer?: Network["outputActivation"];
  readonly training?: Values & { type?: string };
  readonly seeds?: Partial<Experiment["seeds"]>;
}

/** A network and its experiment, described without any dataset. */
export function problemOf({ input, layers, answer = "softmax", training = {}, seeds = {} }: Problem) {
  const specs = layers.map(([type, values = {}, key], index) => ({ key: key ?? `l${index + 1}`, type, values }));
  const walked = walk(input, specs);
  if (walked.problem) throw new Error(`problemOf: the network must be possible, got ${walked.problem.what.text}`);
  const network: Network = {
    inputShape: input,
    outputs: walked.layers.at(-1)?.output[0] ?? 0,
    outputActivation: answer,
    layers: walked.layers,
    problem: null,
    parameters: 0,
    multiplications: 0,
  };
  const { type = "sgd", ...values } = training;
  const experiment: Experiment = {
    data: { type: "none", values: {} },
    network: specs,
    training: { type, values: { rate: 0.05, batch: 4, loss: "crossEntropy", ...values } },
    seeds: { data: 1, weights: 1, order: 1, ...seeds },
    backend: "reference",
  };
  return { network, experiment };
}

/** Examples of chance for a network; `which` tells batches apart. */
export function batchOf({ inputShape, outputs, outputActivation }: Network, count: number, which = 0): Batch {
  const labels = normals(5, `labels/${which}`, 0, count);
  const classes = Math.max(outputs, 2);
  return {
    count,
    inputs: normals(5, `inputs/${which}`, 0, count * countOf(inputShape)),
    labels: outputActivation === "linear" ? labels : labels.map((_, index) => (index + which) % classes),
  };
}

/** A small network with everything in it. */
export const everything: readonly Layer[] = [
  ["conv2d", { filters: 3, padding: "same", activation: "relu", initializer: "he" }],
  ["maxPooling2d"],
  ["batchNormalization"],
  ["depthwiseConv2d", { padding: "1", dilation: [2, 2], activation: "elu" }],
  ["averagePooling2d", { window: [2, 2], stride: [1, 1], padding: "same" }],
  ["activation", { function: "tanh" }],
  ["flatten"],
  ["dropout", { rate: 0.25 }],
  ["dense", { units: 5, activation: "sigmoid", l2: 0.001 }],
  ["dense", { units: 3 }],
];

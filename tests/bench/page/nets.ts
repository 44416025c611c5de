import type { Network } from "../../../src/experiment/network";
import type { Values } from "../../../src/settings";
import { batchOf, problemOf } from "../../engine/networks";

type Layer = readonly [type: string, values?: Values];

interface Net {
  readonly input: readonly number[];
  readonly layers: readonly Layer[];
  readonly batch: number;
  /** A regression with the squared error; else classes with softmax and cross-entropy. */
  readonly regression?: boolean;
}

const conv = (filters: number, kernel: number, padding = "same"): Layer => [
  "conv2d",
  { filters, kernel: [kernel, kernel], padding, activation: "relu" },
];
const pool: Layer = ["maxPooling2d", { window: [2, 2], stride: [2, 2], padding: "valid" }];
const flatten: Layer = ["flatten"];
const dense = (units: number, activation = "relu"): Layer => ["dense", { units, activation }];

/** The networks of the table; the last layer's activation is the answer's. */
const nets: Readonly<Record<string, Net>> = {
  lenet: {
    input: [28, 28, 1],
    layers: [conv(6, 5), pool, conv(16, 5, "valid"), pool, flatten, dense(120), dense(84), dense(10)],
    batch: 32,
  },
  tiny: { input: [16, 16, 1], layers: [conv(4, 3), pool, conv(8, 3), pool, flatten, dense(10)], batch: 16 },
  cifar: {
    input: [32, 32, 3],
    layers: [conv(16, 5), pool, conv(20, 5), pool, conv(20, 5), pool, flatten, dense(10)],
    batch: 32,
  },
  points: { input: [2], layers: [dense(4, "tanh"), dense(2, "tanh"), dense(1)], batch: 10, regression: true },
};

const rate = 0.01;
/** Different batches, so that nobody trains on one that stays in the cache. */
const batches = 8;

/** A network with its experiment and batches of chance. */
export function netOf(name: string, { backend = "auto", optimizer = "sgd" } = {}) {
  const { input, layers, batch, regression = false } = nets[name];
  const loss = regression ? "squaredError" : "crossEntropy";
  const { network, experiment } = problemOf({
    input,
    layers,
    answer: regression ? "linear" : "softmax",
    training: { type: optimizer, rate: optimizer === "adam" ? rate / 10 : rate, batch, loss },
  });
  return {
    network,
    experiment: { ...experiment, backend: backend as typeof experiment.backend },
    batch,
    rate,
    regression,
    batches: Array.from({ length: batches }, (_, which) => batchOf(network, batch, which)),
  };
}

/**
 * Floating-point operations of one example's update, two a multiplication: forward, the gradient of the weights and,
 * but for the first layer with weights, the gradient of its input.
 */
export function flopsOf(name: string): number {
  const products = netOf(name).network.layers.map(({ multiplications }) => multiplications);
  const first = products.find((count) => count > 0) ?? 0;
  return 2 * (3 * products.reduce((sum, count) => sum + count, 0) - first);
}

/** Fails where another library holds a different number of parameters: then it trains another network. */
export function sameSize(network: Network, parameters: number): void {
  const wanted = network.layers.reduce((sum, layer) => sum + layer.parameters, 0);
  if (parameters !== wanted) throw new Error(`contender: must have ${wanted} parameters, got ${parameters}`);
}

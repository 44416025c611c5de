import type { Batch, TrainerState } from "../../src/engine/trainer";
import type { Network } from "../../src/experiment/network";
import { draw, permutation, streamOf, uniforms } from "../../src/math/random";
import type { Values } from "../../src/settings";
import { exactly } from "./exactNetwork";
import { problemOf } from "./networks";
import { countOf } from "./reference";

/** A small network around one layer, with its parameters and a batch: what a gradient is computed from. */
export interface Configuration extends ReturnType<typeof problemOf> {
  readonly title: string;
  readonly type: string;
  readonly state: TrainerState;
  readonly batch: Batch;
  readonly exact: ReturnType<typeof exactly>;
}

type Layer = readonly [type: string, values?: Values];

const kernels = ["1x1", "2x2", "3x3", "4x4", "5x5", "1x3", "3x1", "2x5"].map(pairOf);
const strides = ["1x1", "2x2", "1x2", "3x1"].map(pairOf);
const dilations = ["1x1", "2x2", "1x3"].map(pairOf);
const activations = ["relu", "leakyRelu", "elu", "sigmoid", "tanh", "linear"];
const heads = [
  [3, "softmax", "crossEntropy"],
  [2, "softmax", "crossEntropy"],
  [4, "softmax", "squaredError"],
  [1, "sigmoid", "crossEntropy"],
  [1, "sigmoid", "squaredError"],
  [1, "linear", "squaredError"],
] as const satisfies readonly (readonly [number, Network["outputActivation"], string])[];

function pairOf(text: string): readonly [number, number] {
  const [height, width] = text.split("x").map(Number);
  return [height, width];
}

const windows = kernels.flatMap((kernel) =>
  strides.flatMap((stride) =>
    ["valid", "same", "1", "3"].flatMap((padding) =>
      dilations.map((dilation) => ({ kernel, stride, padding, dilation })),
    ),
  ),
);
const pools = kernels.flatMap((window) =>
  strides.flatMap((stride) => ["valid", "same"].map((padding) => ({ window, stride, padding }))),
);
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

/** Layers to try, each with the values that matter for its place in the grid; the rest is drawn. */
const grid: readonly Layer[] = [
  ...times(2, () => windows.map((values): Layer => ["conv2d", values])).flat(),
  ...times(2, () => windows.map((values): Layer => ["depthwiseConv2d", values])).flat(),
  ...times(2, () => pools.map((values): Layer => ["maxPooling2d", values])).flat(),
  ...times(2, () => pools.map((values): Layer => ["averagePooling2d", values])).flat(),
  ...times(80, (): Layer => ["dense"]),
  ...times(60, (index): Layer => ["batchNormalization", { epsilon: [0.001, 0.1][index % 2], frozen: index % 5 === 4 }]),
  ...times(42, (index): Layer => ["activation", { function: [...activations, "step"][index % 7] }]),
  ...times(20, (index): Layer => ["dropout", { rate: [0, 0.25, 0.5, 0.9][index % 4] }]),
  ...times(20, (): Layer => ["globalAveragePooling2d"]),
  ...times(20, (): Layer => ["flatten"]),
];

/** How many configurations there are. */
export const configurationCount = grid.length;

const onVectors = new Set(["dense"]);
const onBoth = new Set(["batchNormalization", "activation", "dropout"]);

/** Smallest side on which a window fits at least once. */
const needed = (values: Values, axis: number): number => {
  const {
    kernel = values.window ?? [1, 1],
    dilation = [1, 1],
    padding = "valid",
  } = values as {
    kernel?: number[];
    dilation?: number[];
    padding?: string;
    window?: number[];
  };
  if (padding === "same") return 1;
  const reach = ((kernel as number[])[axis] - 1) * dilation[axis] + 1;
  return Math.max(1, reach - 2 * (padding === "valid" ? 0 : Number(padding)));
};

/** The layers around the one that is tried, so that a gradient comes to it from behind and goes through it to the first. */
function networkAround(
  [type, fixed = {}]: Layer,
  pick: (most: number) => number,
): { input: number[]; layers: Layer[] } {
  const values: Values = {
    ...fixed,
    ...(type === "conv2d" ? { filters: 1 + pick(6) } : {}),
    ...(type === "depthwiseConv2d" ? { multiplier: 1 + pick(3) } : {}),
    ...(type === "dense" ? { units: 1 + pick(12) } : {}),
    ...(["conv2d", "depthwiseConv2d", "dense"].includes(type) ? { activation: activations[pick(6)] } : {}),
  };
  const channels = 1 + pick(5);
  const before = { activation: activations[pick(6)] };
  if (onVectors.has(type) || (onBoth.has(type) && pick(2) === 0)) {
    return {
      input: [1 + pick(5)],
      layers: [
        ["dense", { units: channels + pick(4), ...before }],
        [type, values],
      ],
    };
  }
  const input = [needed(values, 0) + pick(5), needed(values, 1) + pick(5), 1 + pick(2)];
  const pre: Layer = ["conv2d", { filters: channels, kernel: [1, 1], ...before }];
  const flat: Layer[] = type === "globalAveragePooling2d" || type === "flatten" ? [] : [["flatten"]];
  return { input, layers: [pre, [type, values], ...flat] };
}

/** Parameters of chance, of a size that leaves answers near 1. */
function stateFor({ layers }: Network, seed: number): TrainerState {
  const arrays = layers.map(({ spec, weights }) => [
    spec.key,
    weights.map(({ name, shape, fanIn }) => {
      const positive = name === "movingVariance" || name === "gamma";
      const spread = name === "kernel" ? 1.5 / Math.sqrt(fanIn) : 0.5;
      const draws = uniforms(seed, `${spec.key}/${name}`, 0, countOf(shape));
      return { name, shape, values: draws.map((draw) => (positive ? 0.5 + draw : spread * (2 * draw - 1))) };
    }),
  ]);
  return { step: 0, layers: Object.fromEntries(arrays), slots: {} };
}

/** Labels that are classes, 0 or 1, or quantities. */
const labelOf = (number: number, outputs: number, kind: Network["outputActivation"]) =>
  kind === "linear" ? 2 * number - 1 : Math.floor(number * Math.max(2, outputs));

/**
 * One of `configurationCount`; the same number gives the same one everywhere. No kink or tie is near, and no gradient is
 * the rest of numbers a hundred times as large: single precision keeps seven digits, and five are asked for.
 */
function configurationOf(index: number): Configuration {
  const [type] = grid[index];
  for (let attempt = 0; ; attempt++) {
    let drawn = 0;
    const pick = (most: number) => draw(3, `configuration/${index}`, attempt, drawn++) % most;
    const [units, answer, loss] = heads[(index + pick(heads.length)) % heads.length];
    const { input, layers } = networkAround(grid[index], pick);
    const training = { type: "momentum", loss };
    const all: Layer[] = [...layers, ["dense", { units }]];
    const problem = problemOf({ input, layers: all, answer, training });
    const count = (type === "batchNormalization" ? 4 : 1) + pick(4);
    const { uniform } = streamOf(index, "batch", attempt);
    const batch = {
      count,
      inputs: Float32Array.from({ length: count * countOf(input) }, (_, at) => 2 * uniform(at) - 1),
      labels: Float32Array.from({ length: count }, (_, at) => labelOf(uniform(1_000_000 + at), units, answer)),
    };
    const state = stateFor(problem.network, draw(3, "weights", attempt, index));
    const exact = exactly(problem.network, { loss }, state.layers, batch);
    if (exact.closestKink < 1e-4 || exact.cancelled > 100) continue;
    const title = `${index}: ${JSON.stringify(all)} on ${count}×${input.join("×")}, ${answer}, ${loss}`;
    return { ...problem, title, type, state, batch, exact };
  }
}

const known = new Map<number, Configuration>();

/** The configurations of these numbers, made once. */
export function* configurationsOf(indices: Iterable<number>): Generator<Configuration> {
  for (const index of indices) {
    const configuration = known.get(index) ?? configurationOf(index);
    known.set(index, configuration);
    yield configuration;
  }
}

/** So many different numbers of configurations, drawn. */
export const drawnConfigurations = (count: number): Uint32Array =>
  permutation(9, "configurations", 0, configurationCount).subarray(0, count);

/** The number of one configuration of each type of layer. */
export const oneOfEachType = (): number[] => {
  const types = grid.map(([type]) => type);
  return [...new Set(types)].map((type) => types.indexOf(type) + 7);
};

import type { Tensor } from "@tensorflow/tfjs-core";
import * as tf from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import type { BackendName } from "../../src/engine/backendNames";
import { layerTypeOf } from "../../src/experiment/walk";
import { isMessage } from "../../src/locales";
import { permutation, uniforms } from "../../src/math/random";
import { defaultsOf, type Values } from "../../src/settings";
import { distance } from "./compare";
import { countOf, definitions, type Numbers } from "./reference";

/** A layer with values of its settings on an input, and what its definition says about it. */
interface Case {
  readonly title: string;
  readonly type: string;
  readonly values: Values;
  readonly x: Numbers;
  readonly weights: Readonly<Record<string, Numbers>>;
  /** How much each number of the answer counts in the sum that is differentiated. */
  readonly factors: Float64Array;
  readonly answer: Numbers;
  /** Slopes of that sum: for the input, and for each weight. */
  readonly slopes: readonly Float64Array[];
}

const pairs = (...texts: string[]) => texts.map((text) => text.split("x").map(Number) as [number, number]);
const kernels = pairs("1x1", "2x2", "3x3", "4x4", "5x5", "1x3", "3x1", "2x5");
const strides = pairs("1x1", "2x2", "1x2", "3x1");
const inputs = [
  [5, 4, 2],
  [4, 5, 1],
  [1, 7, 2],
  [3, 3, 3],
  [6, 1, 1],
];

/** Numbers of chance between −1 and 1, no two alike, none near 0: no kink is near. */
const numbers = (purpose: string, shape: readonly number[]): Numbers => {
  const count = countOf(shape);
  const order = permutation(7, purpose, 0, count);
  return { shape, values: Float64Array.from(order, (place) => Math.fround((2 * place + 1.37) / count - 1)) };
};

const weightNumbers = (purpose: string, shape: readonly number[], positive: boolean): Numbers => ({
  shape,
  values: Float64Array.from(uniforms(7, purpose, 0, countOf(shape)), (draw) =>
    Math.fround(positive ? draw + 0.5 : 1.2 * draw - 0.6),
  ),
});

function caseOf(type: string, given: Values, input: readonly number[], batch: number): Case | null {
  const layer = layerTypeOf(type);
  const values = { ...defaultsOf(layer.settings), ...given };
  if (isMessage(layer.outputShape(input, values))) return null;
  const title = `${type} ${JSON.stringify(given)} on ${batch}×${input.join("×")}`;
  const x = numbers(title, [batch, ...input]);
  const weights = Object.fromEntries(
    layer
      .weights(input, values)
      .map(({ name, shape }) => [name, weightNumbers(`${title}/${name}`, shape, name === "movingVariance")]),
  );
  const define = () => definitions[type](x, weights, values);
  const answer = define();
  const factors = weightNumbers(`${title}/factors`, answer.shape, false).values;
  const total = () => define().values.reduce((sum, value, index) => sum + value * factors[index], 0);
  const nudge = 1e-5;
  const slopes = [x, ...Object.values(weights)].map(({ values: variable }) =>
    variable.map((value, index) => {
      variable[index] = value + nudge;
      const above = total();
      variable[index] = value - nudge;
      const below = total();
      variable[index] = value;
      return (above - below) / (2 * nudge);
    }),
  );
  return { title, type, values, x, weights, factors, answer, slopes };
}

const tensorOf = ({ shape, values }: Numbers) => tf.tensor(Float32Array.from(values), [...shape]);

/** What is wrong with a case on the backend that runs now; empty when all is well. */
function faults({ title, type, values, x, weights, factors, answer, slopes }: Case): string[] {
  const names = ["x", ...Object.keys(weights)];
  return tf.tidy(() => {
    const variables = [x, ...Object.values(weights)].map(tensorOf);
    const named = Object.fromEntries(variables.map((variable, index) => [names[index], variable]));
    const context = { training: true, uniform: (count: number) => new Float32Array(count), update: () => undefined };
    const apply = () => layerTypeOf(type).apply(tf, variables[0], named, values, context);
    const weighed = tensorOf({ shape: answer.shape, values: factors });
    const { grads } = tf.engine().gradients(() => tf.sum(tf.mul(apply(), weighed)), variables, undefined, true);
    const given = apply();
    const apart = distance(given.dataSync(), answer.values);
    const wrong = (grads as (Tensor | undefined)[]).map((gradient, index) =>
      distance(gradient?.dataSync() ?? new Float32Array(slopes[index].length), slopes[index]),
    );
    return [
      ...(String(given.shape) === String(answer.shape) ? [] : [`${title}: shape ${given.shape.join("×")}`]),
      ...(apart <= 2e-6 ? [] : [`${title}: answer off by ${apart}`]),
      ...wrong.flatMap((off, index) => (off <= 1e-5 ? [] : [`${title}: gradient of ${names[index]} off by ${off}`])),
    ];
  });
}

/** Every combination of windows, batches 1 and 3 and the inputs taking turns. */
function grid(type: string, settings: readonly Values[]): Case[] {
  return settings.flatMap(
    (values, index) => caseOf(type, values, inputs[index % inputs.length], index % 2 ? 3 : 1) ?? [],
  );
}

const convolutions = (own: (index: number) => Values): Values[] =>
  kernels
    .flatMap((kernel) =>
      strides.flatMap((stride) =>
        ["valid", "same", "1", "3"].flatMap((padding) =>
          pairs("1x1", "2x2", "1x3").map((dilation) => ({ kernel, stride, padding, dilation })),
        ),
      ),
    )
    .map((values, index) => ({ ...values, activation: "linear", ...own(index) }));

const poolings = kernels.flatMap((window) =>
  strides.flatMap((stride) => ["valid", "same"].map((padding) => ({ window, stride, padding }))),
);

const everyInput = (type: string, values: Values) =>
  inputs.flatMap((input, index) => caseOf(type, values, input, index % 2 ? 3 : 1) ?? []);

const cases: Readonly<Record<string, () => Case[]>> = {
  conv2d: () =>
    grid(
      "conv2d",
      convolutions((index) => ({ filters: 1 + (index % 3) })),
    ),
  depthwiseConv2d: () =>
    grid(
      "depthwiseConv2d",
      convolutions((index) => ({ multiplier: 1 + (index % 3) })),
    ),
  maxPooling2d: () => grid("maxPooling2d", poolings),
  averagePooling2d: () => grid("averagePooling2d", poolings),
  globalAveragePooling2d: () => everyInput("globalAveragePooling2d", {}),
  flatten: () => everyInput("flatten", {}),
  dense: () =>
    [1, 2, 7].flatMap((units) =>
      [1, 3, 5].flatMap((size) => caseOf("dense", { units, activation: "linear" }, [size], size) ?? []),
    ),
  batchNormalization: () => [
    ...everyInput("batchNormalization", { epsilon: 0.01 }),
    ...[2, 4].flatMap((size) => caseOf("batchNormalization", {}, [size], 5) ?? []),
  ],
  activation: () =>
    ["relu", "leakyRelu", "elu", "sigmoid", "tanh", "linear", "step"].flatMap((name) =>
      everyInput("activation", { function: name }),
    ),
};

const made = new Map<string, Case[]>();
const casesOf = (type: string) => {
  if (!made.has(type)) made.set(type, cases[type]());
  return made.get(type) ?? [];
};

describe.each<BackendName>(["wasm", "cpu"])("on the %s backend", (name) => {
  beforeAll(async () => {
    expect(await setBackend(name)).toBe(true);
  });

  it.each(Object.keys(cases))("%s answers its definition and has its slopes", (type) => {
    const all = casesOf(type);
    expect(all.length).toBeGreaterThanOrEqual(4);
    expect(all.flatMap(faults)).toEqual([]);
  });
});

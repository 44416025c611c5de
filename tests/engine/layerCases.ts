import { layerTypeOf } from "../../src/experiment/walk";
import { isMessage } from "../../src/locales";
import { permutation, uniforms } from "../../src/math/random";
import { defaultsOf, type Values } from "../../src/settings";
import { countOf, definitions, numbersAt, onTape, sumOf, type Numbers } from "./reference";
import { tape } from "./tape";

/** A layer with values of its settings on an input, and what its definition says about it. */
export interface LayerCase {
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

function caseOf(type: string, given: Values, input: readonly number[], batch: number): LayerCase | null {
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
  tape.clear();
  const places = [x, ...Object.values(weights)].map(onTape);
  const named = Object.fromEntries(Object.keys(weights).map((name, index) => [name, places[index + 1]]));
  const answered = definitions[type](places[0], named, values);
  // More of them above 0 than below: the gradient of a bias is their sum, and no sum should be the rest of larger numbers.
  const factors = weightNumbers(`${title}/factors`, answered.shape, false).values.map((factor) => factor + 0.2);
  const all = tape.slopesOf(sumOf(answered.at.map((place, index) => tape.line(place, factors[index]))));
  const slopes = places.map(({ at }) => Float64Array.from(at, (place) => all[place]));
  const answer = numbersAt(answered);
  return { title, type, values, x, weights, factors, answer, slopes };
}

/** Every combination of windows, batches 1 and 3 and the inputs taking turns. */
function grid(type: string, settings: readonly Values[]): LayerCase[] {
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

const makers: Readonly<Record<string, () => LayerCase[]>> = {
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

/** Layer types that there are cases of. */
export const typesWithCases = Object.keys(makers);

const made = new Map<string, LayerCase[]>();
/** Many cases of a layer type: windows of all kinds, all functions, batches of 1 and more. */
export const casesOf = (type: string) => {
  if (!made.has(type)) made.set(type, makers[type]());
  return made.get(type) ?? [];
};

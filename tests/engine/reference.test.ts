import { describe, expect, it } from "vitest";
import {
  examplesOf,
  flat,
  kernelOf,
  pictureOf,
  shapeOf,
  type Nested,
  type WorkedExample,
} from "../math/workedExamples";
import { configurationCount, configurationsOf, type Configuration } from "./configurations";
import { distance } from "./compare";
import { exactly } from "./exactNetwork";
import { farthest } from "./gradientFaults";
import { curved, definitions, numbersAt, onTape, type Numbers } from "./reference";
import { tape } from "./tape";

const numbersOf = (shape: readonly number[], values: readonly number[]): Numbers => ({
  shape,
  values: Float64Array.from(values),
});

const one = (input: Nested): Numbers => {
  const { shape, values } = pictureOf(input);
  return numbersOf([1, ...shape], values);
};

const slidingOf = ({ stride, dilation, padding, kernel }: WorkedExample) => ({
  stride: [stride, stride],
  dilation: [dilation, dilation],
  padding: padding === "full" ? String((shapeOf(kernel)[0] - 1) * dilation) : String(padding),
});

/** A layer's answer to one picture, its filters `[kh, kw, channels, filters]` given. */
function convolved(example: WorkedExample, kernel: Numbers, bias: number[]) {
  tape.clear();
  const weights = { kernel: onTape(kernel), bias: onTape(numbersOf([bias.length], bias)) };
  return definitions.conv2d(onTape(one(example.input)), weights, slidingOf(example));
}

describe("what lectures compute, the reference computes", () => {
  it.each(examplesOf("conv2d"))("convolution $id", (example) => {
    const { shape, values } = kernelOf(example.kernel);
    const turned = example.flip ? values.toReversed() : values;
    const given = numbersAt(convolved(example, numbersOf(shape, turned), [0]));
    const scaled = given.values.map((value) => value * (example.scale ?? 1));
    const shown = example.post === "clamp0-255" ? scaled.map((value) => Math.min(255, Math.max(0, value))) : scaled;
    expect(given.shape.slice(1)).toEqual(pictureOf(example.expected).shape);
    expect(distance(shown, flat(example.expected))).toBeLessThan(Math.max(1e-12, example.tolerance ?? 0));
  });

  it.each(examplesOf("convLayer"))("layer $id", (example) => {
    const filters = example.kernels.map(flat);
    const shape = [...kernelOf(example.kernels[0]).shape.slice(0, 3), filters.length];
    const kernel = filters[0].flatMap((_, index) => filters.map((filter) => filter[index]));
    const sums = convolved({ ...example, kernel: example.kernels[0] }, numbersOf(shape, kernel), example.bias);
    expect(distance(numbersAt(curved(sums, "relu")).values, flat(example.expected))).toBeLessThan(1e-12);
  });

  it.each([
    ...examplesOf("maxPool").map((example) => ({ ...example, type: "maxPooling2d" })),
    ...examplesOf("avgPool").map((example) => ({ ...example, type: "averagePooling2d" })),
  ])("pooling $id", ({ type, size, stride, padding, input, expected }) => {
    tape.clear();
    const values = { window: size, stride: [stride, stride], padding: String(padding) };
    const given = numbersAt(definitions[type](onTape(one(input)), {}, values));
    expect(given.shape.slice(1)).toEqual(pictureOf(expected).shape);
    expect(distance(given.values, flat(expected))).toBeLessThan(1e-12);
  });
});

/** How far the exact gradient is from what moving each parameter a little does to the loss, for all arrays of a network. */
function differencesOff({ network, experiment, state, batch, exact }: Configuration): number {
  const arrays = Object.fromEntries(
    Object.entries(state.layers).map(([key, all]) => [
      key,
      all.map((array) => ({ ...array, values: Float64Array.from(array.values) })),
    ]),
  );
  const lossNow = () => exactly(network, experiment.training.values, arrays, batch).loss;
  const nudge = 1e-5;
  const offs = Object.entries(exact.gradients).flatMap(([key, gradients]) =>
    arrays[key].flatMap(({ name, values }) => {
      if (!gradients[name]) return [];
      const differences = values.map((value, index) => {
        values[index] = value + nudge;
        const above = lossNow();
        values[index] = value - nudge;
        const below = lossNow();
        values[index] = value;
        return (above - below) / (2 * nudge);
      });
      return [farthest(differences, gradients[name])];
    }),
  );
  return Math.max(...offs);
}

describe("the tape's slopes are what moving a number a little does", () => {
  const every = Array.from({ length: configurationCount }, (_, index) => index);
  const some = [...configurationsOf(every.filter((index) => index % 16 === 0))];

  it.each([...new Set(some.map(({ type }) => type))])("through %s", (type) => {
    const small = some
      .filter((configuration) => configuration.type === type && !frozen(configuration))
      .toSorted((a, b) => effort(a) - effort(b))
      .slice(0, 8);
    for (const configuration of small) expect(differencesOff(configuration)).toBeLessThan(1e-6);
  });
});

const frozen = ({ network }: Configuration) => network.layers.some(({ values }) => values.frozen === true);

const effort = ({ state, batch }: Configuration) =>
  batch.inputs.length *
  Object.values(state.layers)
    .flat()
    .reduce((sum, { values }) => sum + values.length, 0);

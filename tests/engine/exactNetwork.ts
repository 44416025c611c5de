import type { Batch } from "../../src/engine/trainer";
import type { Network } from "../../src/experiment/network";
import { numberOf, threefry } from "../../src/math/random";
import type { Values } from "../../src/settings";
import { countOf, curved, definitions, onTape, sumOf, type Places } from "./reference";
import { tape, type Place } from "./tape";

interface Exact {
  readonly loss: number;
  /** Slopes of the loss by layer key and weight, in double precision. */
  readonly gradients: Readonly<Record<string, Readonly<Record<string, Float64Array>>>>;
  /** Mean and variance that each batch normalisation saw, by layer key. */
  readonly statistics: Readonly<Record<string, Statistics>>;
  /** How far the nearest kink or tie is. */
  readonly closestKink: number;
  /** How many times as large as the largest slope of an array the numbers are from which its slopes are summed. */
  readonly cancelled: number;
}

interface Statistics {
  readonly movingMean: number[];
  readonly movingVariance: number[];
}

const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Mean and variance of each channel over the batch. */
function statisticsOf({ shape, at }: Places): Statistics {
  const channels = shape[shape.length - 1];
  const own = Array.from({ length: channels }, (_, c) =>
    at.filter((_, index) => index % channels === c).map(tape.valueOf),
  );
  const movingMean = own.map(mean);
  return { movingMean, movingVariance: own.map((all, c) => mean(all.map((x) => (x - movingMean[c]) ** 2))) };
}

/** What stays is enlarged by 1/(1 − rate); the draws are those of the layer, the step and the place in the batch. */
function dropped(x: Places, rate: number, layer: number, seed: number, step: number): Places {
  if (rate === 0) return x;
  const words = new Uint32Array(2);
  const at = x.at.map((place, index) => {
    threefry(seed, numberOf(`dropout/${layer}`), step, index, words);
    return tape.line(place, words[0] / 2 ** 32 >= rate ? 1 / (1 - rate) : 0);
  });
  return { shape: x.shape, at };
}

const exponential = (place: Place): Place =>
  tape.curve(place, Math.exp(tape.valueOf(place)), Math.exp(tape.valueOf(place)));
const logarithm = (place: Place): Place => tape.curve(place, Math.log(tape.valueOf(place)), 1 / tape.valueOf(place));

/** Softmax of one example's logits, and the logarithm of each share. */
function softmax(logits: readonly Place[]): { shares: Place[]; logarithms: Place[] } {
  const top = Math.max(...logits.map(tape.valueOf));
  const shifted = logits.map((place) => tape.line(place, 1, -top));
  const whole = logarithm(sumOf(shifted.map(exponential)));
  const logarithms = shifted.map((place) => tape.sum(place, tape.line(whole, -1)));
  return { shares: logarithms.map(exponential), logarithms };
}

/** The loss of one example. */
function lossOf(logits: readonly Place[], label: number, kind: Network["outputActivation"], name: string): Place {
  const target = (unit: number) => (logits.length === 1 ? label : Number(unit === label));
  if (name === "squaredError" || kind === "linear") {
    const one = { shape: [1, logits.length], at: logits };
    const answers = kind === "softmax" ? softmax(logits).shares : curved(one, kind).at;
    const squares = answers.map((place, unit) => {
      const apart = tape.line(place, 1, -target(unit));
      return tape.product(apart, apart);
    });
    return tape.line(sumOf(squares), 1 / logits.length);
  }
  if (kind === "softmax") return tape.line(softmax(logits).logarithms[label], -1);
  // −ln of the share of the right one of two: of sigmoid(z) for 1, of sigmoid(−z) for 0.
  return logarithm(tape.line(exponential(tape.line(logits[0], 1 - 2 * label)), 1, 1));
}

interface Weights {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: ArrayLike<number>;
}

/** The loss of a batch in the training of a network with these parameters, and its slopes for everything that is learned. */
export function exactly(
  { layers, inputShape, outputActivation }: Network,
  training: Values,
  parameters: Readonly<Record<string, readonly Weights[]>>,
  { count, inputs, labels }: Batch,
  { seed = 1, step = 1 } = {},
): Exact {
  tape.clear();
  let x = onTape({ shape: [count, ...inputShape], values: Float64Array.from(inputs) });
  const weights = layers.map(({ spec }) =>
    Object.fromEntries(
      parameters[spec.key].map(({ name, shape, values }) => [
        name,
        onTape({ shape, values: Float64Array.from(values) }),
      ]),
    ),
  );
  const statistics: Record<string, Statistics> = {};
  for (const [index, { spec, values }] of layers.entries()) {
    if (spec.type === "batchNormalization" && values.frozen !== true) statistics[spec.key] = statisticsOf(x);
    if (spec.type === "dropout") x = dropped(x, Number(values.rate), index, seed, step);
    else x = definitions[spec.type](x, weights[index], values);
    if (typeof values.activation === "string") x = curved(x, values.activation);
  }
  const outputs = countOf(x.shape) / count;
  const losses = Array.from(labels, (label, row) =>
    lossOf(x.at.slice(row * outputs, (row + 1) * outputs), label, outputActivation, String(training.loss)),
  );
  const loss = tape.line(sumOf(losses), 1 / count);
  const [slopes, sizes] = [tape.slopesOf(loss), tape.weightsOf(loss)];
  // A quantity that is met almost exactly leaves nothing but its rounding error to learn from.
  const missed = outputActivation === "linear" ? x.at.map((place, row) => tape.valueOf(place) - labels[row]) : [1];
  let cancelled = 1 / largestOf(missed);
  const read = ({ at }: Places, learns: boolean) => {
    const own = Float64Array.from(at, (place) => (learns ? slopes[place] : 0));
    if (learns)
      cancelled = Math.max(cancelled, largestOf(at.map((place) => sizes[place])) / Math.max(1e-3, largestOf(own)));
    return own;
  };
  const gradients = layers.map(({ spec, values, weights: specs }, index) => {
    const learned = specs.filter(({ trainable }) => trainable).map(({ name }) => name);
    return [
      spec.key,
      Object.fromEntries(learned.map((name) => [name, read(weights[index][name], values.frozen !== true)])),
    ] as const;
  });
  return {
    loss: tape.valueOf(loss),
    gradients: Object.fromEntries(gradients),
    statistics,
    closestKink: tape.closestKink(),
    cancelled,
  };
}

const largestOf = (numbers: ArrayLike<number>): number =>
  Array.from(numbers).reduce((most, number) => Math.max(most, Math.abs(number)), 0);

import type { Numbers } from "../engine/reference";
import { each, filled, movedBack, movedLast } from "./arrays";
import type { Given } from "./case";
import { answer, type LayerRun } from "./layerRun";
import { input, numberOf, type Operator } from "./operator";

/** In training the batch's own statistics count; before version 7 of the operator `is_test` says so. */
const trains = (given: Given): boolean =>
  numberOf(given, "training_mode", 0) === 1 || numberOf(given, "is_test", 1) === 0;

const momentumOf = (given: Given) => numberOf(given, "momentum", 0.9);
const epsilonOf = (given: Given) => numberOf(given, "epsilon", 1e-5);

/** Channel of every number of `[n, c, …sides]`, by its place. */
function channelOf({ shape }: Numbers): (place: number) => number {
  const cells = shape.slice(2).reduce((product, side) => product * side, 1);
  return (place) => Math.floor(place / cells) % shape[1];
}

/** Mean of each channel, and variance: the mean square of what differs from it. */
function statistics(x: Numbers): { mean: Numbers; variance: Numbers } {
  const channel = channelOf(x);
  const channels = filled([x.shape[1]], () => 0);
  const count = x.values.length / x.shape[1];
  const meanOf = (value: (place: number) => number) => {
    const sums = channels.values.slice();
    for (let place = 0; place < x.values.length; place++) sums[channel(place)] += value(place);
    return each({ ...channels, values: sums }, (sum) => sum / count);
  };
  const mean = meanOf((place) => x.values[place]);
  const off = (place: number) => x.values[place] - mean.values[channel(place)];
  return { mean, variance: meanOf((place) => off(place) * off(place)) };
}

function normalized(given: Given, mean: Numbers, variance: Numbers): Numbers {
  const x = input(given, 0);
  const [scale, shift] = [input(given, 1), input(given, 2)];
  const channel = channelOf(x);
  return each(x, (value, place) => {
    const c = channel(place);
    const normal = (value - mean.values[c]) / Math.sqrt(variance.values[c] + epsilonOf(given));
    return normal * scale.values[c] + shift.values[c];
  });
}

function layerOf(given: Given): LayerRun {
  const [gamma, beta, movingMean, movingVariance] = [1, 2, 3, 4].map((index) => input(given, index));
  return {
    type: "batchNormalization",
    values: { momentum: momentumOf(given), epsilon: epsilonOf(given) },
    weights: { gamma, beta, movingMean, movingVariance },
    x: movedLast(input(given, 0), 1),
  };
}

/** Brings every channel to mean 0 and variance 1; in training it also answers the statistics that it remembers then. */
export const batchNormalization: Operator = {
  attributes: ["consumed_inputs", "epsilon", "is_test", "momentum", "spatial", "training_mode"],
  unsupported: (given) => (numberOf(given, "spatial", 1) === 0 ? "spatial 0" : undefined),
  reference(given) {
    const [mean, variance] = [input(given, 3), input(given, 4)];
    if (!trains(given)) return [normalized(given, mean, variance)];
    const now = statistics(input(given, 0));
    const momentum = momentumOf(given);
    const follow = (old: Numbers, { values }: Numbers) =>
      each(old, (value, c) => momentum * value + (1 - momentum) * values[c]);
    return [normalized(given, now.mean, now.variance), follow(mean, now.mean), follow(variance, now.variance)];
  },
  engine: async (given, engine) => {
    if (!trains(given)) return [movedBack(await answer(engine, layerOf(given)), 1)];
    const { answer: normal, weights } = await engine.learn(layerOf(given));
    return [movedBack(normal, 1), weights.movingMean, weights.movingVariance];
  },
};

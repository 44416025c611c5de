import { answers, place, type Stage, type StageOptions } from "./stage";

/** Brings every channel to mean 0 and variance 1 over the batch, then scales and shifts it by learned numbers. */
export function batchNormalization(options: StageOptions): Stage {
  const { kernels, layer, capacity, arena, input, inputGradient } = options;
  const channels = layer.output[layer.output.length - 1];
  const { size, output, gradient } = answers(options);
  const rowsOf = (count: number) => (count * size) / channels;
  const normal = kernels.allocate(capacity * size);
  const mean = kernels.allocate(channels);
  const variance = kernels.allocate(channels);
  const gamma = place(arena, "gamma");
  const beta = place(arena, "beta");
  const movingMean = place(arena, "movingMean").weight;
  const movingVariance = place(arena, "movingVariance").weight;
  const { momentum, epsilon } = layer.values as { momentum: number; epsilon: number };
  const spare = kernels.allocate(capacity * size);
  return {
    output,
    gradient,
    forward({ count, training }) {
      const rows = rowsOf(count);
      if (training) {
        kernels.moments(input, mean, variance, rows, channels);
        kernels.follow(movingMean, mean, channels, momentum);
        kernels.follow(movingVariance, variance, channels, momentum);
      }
      const [middle, spread] = training ? [mean, variance] : [movingMean, movingVariance];
      kernels.normalize(input, normal, output, middle, spread, gamma.weight, beta.weight, rows, channels, epsilon);
    },
    backward({ count }) {
      const to = inputGradient === 0 ? spare : inputGradient;
      kernels.normalizeBack(
        gradient,
        normal,
        to,
        variance,
        gamma.weight,
        gamma.gradient,
        beta.gradient,
        rowsOf(count),
        channels,
        epsilon,
      );
    },
  };
}

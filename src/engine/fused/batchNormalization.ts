import type { Pointer } from "../kernels/kernels";
import { answers, type Stage, type StageOptions } from "./stage";

/**
 * Brings every channel to mean 0 and variance 1 over the batch, then scales and shifts it by learned numbers. Outside
 * training, and frozen in training too, by the mean and variance that it remembers.
 */
export function batchNormalization(options: StageOptions): Stage {
  const { kernels, layer, capacity, parameters, input, inputGradient } = options;
  const channels = layer.output[layer.output.length - 1];
  const { size, output, gradient } = answers(options);
  const { gamma, beta, movingMean, movingVariance } = parameters;
  const { momentum, epsilon, frozen } = layer.values as { momentum: number; epsilon: number; frozen: boolean };
  const normal = kernels.allocate(capacity * size);
  const [mean, variance, scale] = [0, 1, 2].map(() => kernels.allocate(channels));
  const [slopeMean, slopeDot] = [0, 1].map(() => kernels.allocate(channels));
  const rowsOf = (count: number) => (count * size) / channels;

  /** Whether the last pass took the statistics of its batch. */
  let moving = false;

  function normalize(count: number, middle: Pointer, spread: Pointer): void {
    const rows = rowsOf(count);
    kernels.inverseSpread(spread, scale, channels, epsilon);
    kernels.normalize(input, normal, output, middle, scale, gamma.weight, beta.weight, rows, channels);
  }

  return {
    output,
    gradient,
    forward({ count, learning }) {
      moving = learning !== undefined && !frozen;
      if (!moving) {
        normalize(count, movingMean.weight, movingVariance.weight);
        return;
      }
      kernels.moments(input, mean, variance, rowsOf(count), channels);
      kernels.follow(movingMean.weight, mean, channels, momentum);
      kernels.follow(movingVariance.weight, variance, channels, momentum);
      normalize(count, mean, variance);
    },
    backward(count) {
      const rows = rowsOf(count);
      if (!moving) {
        if (inputGradient !== 0) kernels.rescale(gradient, inputGradient, scale, gamma.weight, rows, channels);
        return;
      }
      kernels.momentsBack(gradient, normal, slopeMean, slopeDot, gamma.gradient, beta.gradient, rows, channels);
      if (inputGradient === 0) return;
      kernels.normalizeBack(gradient, normal, inputGradient, slopeMean, slopeDot, scale, gamma.weight, rows, channels);
    },
  };
}

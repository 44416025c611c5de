import { answers, type Stage, type StageOptions } from "./stage";

/**
 * Brings every channel to mean 0 and variance 1 over the batch, then scales and shifts it by learned numbers. Outside
 * training, and frozen in training too, by the mean and variance that it remembers.
 */
export function batchNormalization(options: StageOptions): Stage {
  const { kernels, layer, capacity, parameters, inputGradient } = options;
  const channels = layer.output[layer.output.length - 1];
  const { size, output, gradient } = answers(options);
  const normal = kernels.allocate(capacity * size);
  const mean = kernels.allocate(channels);
  const variance = kernels.allocate(channels);
  const { gamma, beta, movingMean, movingVariance } = parameters;
  const { momentum, epsilon, frozen } = layer.values as { momentum: number; epsilon: number; frozen: boolean };
  const input = inputGradient === 0 ? kernels.allocate(capacity * size) : inputGradient;

  function normalize(count: number, middle: number, spread: number): void {
    const rows = (count * size) / channels;
    kernels.normalize(
      options.input,
      normal,
      output,
      middle,
      spread,
      gamma.weight,
      beta.weight,
      rows,
      channels,
      epsilon,
    );
  }

  return {
    output,
    gradient,
    forward({ count, learning }) {
      if (!learning || frozen) {
        normalize(count, movingMean.weight, movingVariance.weight);
        return;
      }
      kernels.moments(options.input, mean, variance, (count * size) / channels, channels);
      kernels.follow(movingMean.weight, mean, channels, momentum);
      kernels.follow(movingVariance.weight, variance, channels, momentum);
      normalize(count, mean, variance);
    },
    backward(count) {
      const rows = (count * size) / channels;
      if (frozen) {
        kernels.rescale(gradient, input, movingVariance.weight, gamma.weight, rows, channels, epsilon);
        return;
      }
      kernels.normalizeBack(
        gradient,
        normal,
        input,
        variance,
        gamma.weight,
        gamma.gradient,
        beta.gradient,
        rows,
        channels,
        epsilon,
      );
    },
  };
}

import { answers, type Stage, type StageOptions } from "./stage";

/** Inverted dropout: what stays is enlarged by 1/(1 − rate), so that nothing changes on average. */
export function dropout(options: StageOptions): Stage {
  const { kernels, layer, index, capacity, input, inputGradient } = options;
  const { size, output, gradient } = answers(options);
  const mask = kernels.allocate(capacity * size);
  return {
    output,
    gradient,
    forward({ count, training, uniform }) {
      const rate = Number(layer.values.rate);
      const kept = kernels.floats(mask, count * size);
      if (training && rate > 0) {
        const draws = uniform(index, count * size);
        for (let i = 0; i < kept.length; i++) kept[i] = draws[i] >= rate ? 1 / (1 - rate) : 0;
      } else kept.fill(1);
      kernels.multiply(input, mask, output, count * size);
    },
    backward({ count }) {
      if (inputGradient !== 0) kernels.multiply(gradient, mask, inputGradient, count * size);
    },
  };
}

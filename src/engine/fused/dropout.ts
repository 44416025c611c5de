import { streamOf } from "../../math/random";
import { answers, type Learning, type Stage, type StageOptions } from "./stage";

/** Inverted dropout: what stays is enlarged by 1/(1 − rate), so that nothing changes on average. */
export function dropout(options: StageOptions): Stage {
  const { kernels, layer, index, capacity, input, inputGradient } = options;
  const { size, output, gradient } = answers(options);
  const mask = kernels.allocate(capacity * size);
  const rate = Number(layer.values.rate);

  function drawMask({ seed, step, first }: Learning, count: number): void {
    const stream = streamOf(seed, `dropout/${index}`, step);
    const kept = kernels.floats(mask, count * size);
    for (let i = 0; i < kept.length; i++) kept[i] = stream.uniform(first * size + i) >= rate ? 1 / (1 - rate) : 0;
  }

  return {
    output,
    gradient,
    forward({ count, learning }) {
      if (learning && rate > 0) {
        drawMask(learning, count);
        kernels.multiply(input, mask, output, count * size);
      } else kernels.copy(input, output, count * size);
    },
    backward(count) {
      if (inputGradient === 0) return;
      if (rate > 0) kernels.multiply(gradient, mask, inputGradient, count * size);
      else kernels.copy(gradient, inputGradient, count * size);
    },
  };
}

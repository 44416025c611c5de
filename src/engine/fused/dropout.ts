import { numberOf } from "../../math/random";
import { answers, type Learning, type Stage, type StageOptions } from "./stage";

/** Inverted dropout: what stays is enlarged by 1/(1 − rate), so that nothing changes on average. */
export function dropout(options: StageOptions): Stage {
  const { kernels, layer, index, capacity, input, inputGradient } = options;
  const { size, output, gradient } = answers(options);
  const mask = kernels.allocate(capacity * size);
  const rate = Number(layer.values.rate);
  const purpose = numberOf(`dropout/${index}`);
  /** The rate in steps of 2^-24, in which chance draws. */
  const bound = Math.ceil(rate * 0x1000000);

  /** Whether the last pass dropped some. */
  let dropping = false;

  function drawMask({ seed, step, first }: Learning, count: number): void {
    kernels.dropMask(mask, seed, purpose, step, first * size, count * size, bound, 1 / (1 - rate));
  }

  return {
    output,
    gradient,
    forward({ count, learning }) {
      dropping = learning !== undefined && rate > 0;
      if (learning && dropping) {
        drawMask(learning, count);
        kernels.multiply(input, mask, output, count * size);
      } else kernels.copy(input, output, count * size);
    },
    backward(count) {
      if (inputGradient === 0) return;
      if (dropping) kernels.multiply(gradient, mask, inputGradient, count * size);
      else kernels.copy(gradient, inputGradient, count * size);
    },
  };
}

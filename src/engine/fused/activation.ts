import type { LayerInfo } from "../../experiment/network";
import { answers, type Stage, type StageOptions } from "./stage";

/** The numbers of the activation functions in `kernels/assembly/activations.ts`. */
const numbers: Readonly<Record<string, number>> = {
  linear: 0,
  relu: 1,
  leakyRelu: 2,
  elu: 3,
  sigmoid: 4,
  tanh: 5,
  step: 6,
};

/** The number of a layer's activation function. */
export const activationNumber = ({ values }: LayerInfo): number =>
  numbers[String(values.activation ?? values.function)];

/** An activation function as a layer of its own. */
export function activation(options: StageOptions): Stage {
  const { kernels, layer, input, inputGradient } = options;
  const { size, output, gradient } = answers(options);
  const kind = activationNumber(layer);
  return {
    output,
    gradient,
    forward({ count }) {
      kernels.copy(input, output, count * size);
      kernels.activateAll(kind, output, count * size);
    },
    backward(count) {
      if (inputGradient === 0) return;
      kernels.slopeAll(kind, output, gradient, count * size);
      kernels.copy(gradient, inputGradient, count * size);
    },
  };
}

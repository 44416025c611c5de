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
export function activationNumber({ values }: LayerInfo): number {
  const name = String(values.activation ?? values.function);
  if (!Object.hasOwn(numbers, name)) throw new Error(`activation: must be one of ${Object.keys(numbers)}, got ${name}`);
  return numbers[name];
}

/** An activation function as a layer of its own. */
export function activation(options: StageOptions): Stage {
  const { kernels, layer, input, inputGradient } = options;
  const { size, output, gradient } = answers(options);
  const kind = activationNumber(layer);
  return {
    output,
    gradient,
    forward({ count }) {
      kernels.floats(output, count * size).set(kernels.floats(input, count * size));
      kernels.activateAll(kind, output, count * size);
    },
    backward({ count }) {
      kernels.slopeAll(kind, output, gradient, count * size);
      if (inputGradient !== 0) kernels.floats(inputGradient, count * size).set(kernels.floats(gradient, count * size));
    },
  };
}

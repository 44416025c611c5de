import { sizeOf } from "../../math/shape";
import { activationNumber } from "./activation";
import { answers, type Stage, type StageOptions } from "./stage";

/** Every unit reads every input: one matrix product forward, two backward. */
export function dense(options: StageOptions): Stage {
  const { kernels, layer, parameters, input, inputGradient, scratch } = options;
  const inputs = sizeOf(layer.input);
  const { size: units, output, gradient } = answers(options);
  const { kernel, bias } = parameters;
  const activation = activationNumber(layer);
  return {
    output,
    gradient,
    forward({ count }) {
      kernels.fillRows(output, bias.weight, count, units);
      kernels.gemm(count, units, inputs, input, inputs, 1, kernel.weight, units, 1, output, scratch);
      kernels.activateAll(activation, output, count * units);
    },
    backward(count) {
      kernels.slopeAll(activation, output, gradient, count * units);
      kernels.sumRows(gradient, bias.gradient, count, units);
      kernels.gemm(inputs, units, count, input, 1, inputs, gradient, units, 1, kernel.gradient, scratch);
      if (inputGradient === 0) return;
      kernels.clear(inputGradient, count * inputs);
      kernels.gemm(count, inputs, units, gradient, units, 1, kernel.weight, 1, units, inputGradient, scratch);
    },
  };
}

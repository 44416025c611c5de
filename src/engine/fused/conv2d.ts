import { activationNumber } from "./activation";
import { answers, type Stage, type StageOptions } from "./stage";
import { convolutionWindows } from "./windows";

/** Convolution as a matrix product: windows spread into rows once, used forward and for the kernel's gradient. */
export function conv2d(options: StageOptions): Stage {
  const { kernels, layer, capacity, parameters, input, inputGradient, scratch } = options;
  const windows = convolutionWindows(layer);
  const [height, width, units] = layer.output;
  const cells = height * width;
  const depth = windows.kernel[0] * windows.kernel[1] * layer.input[2];
  const { size, output, gradient } = answers(options);
  const columns = kernels.allocate(capacity * cells * depth);
  const columnGradients = inputGradient === 0 ? 0 : kernels.allocate(capacity * cells * depth);
  const { kernel, bias } = parameters;
  const activation = activationNumber(layer);
  return {
    output,
    gradient,
    forward({ count }) {
      const rows = count * cells;
      kernels.spread(input, columns, count, ...windows.arguments);
      kernels.fillRows(output, bias.weight, rows, units);
      kernels.gemm(rows, units, depth, columns, depth, 1, kernel.weight, units, 1, output, scratch);
      kernels.activateAll(activation, output, count * size);
    },
    backward(count) {
      const rows = count * cells;
      kernels.slopeAll(activation, output, gradient, count * size);
      kernels.sumRows(gradient, bias.gradient, rows, units);
      kernels.gemm(depth, units, rows, columns, 1, depth, gradient, units, 1, kernel.gradient, scratch);
      if (inputGradient === 0) return;
      kernels.clear(columnGradients, rows * depth);
      kernels.gemm(rows, depth, units, gradient, units, 1, kernel.weight, 1, units, columnGradients, scratch);
      kernels.clear(inputGradient, count * windows.inputSize);
      kernels.gather(columnGradients, inputGradient, count, ...windows.arguments);
    },
  };
}

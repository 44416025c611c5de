import { activationNumber } from "./activation";
import { columnsOf } from "../../experiment/footprint";
import { createColumns } from "./columns";
import { answers, type Stage, type StageOptions } from "./stage";
import { convolutionWindows } from "./windows";

/** Convolution as a matrix product of its windows, laid out in rows, with its kernels. */
export function conv2d(options: StageOptions): Stage {
  const { kernels, layer, capacity, parameters, input, inputGradient, scratch } = options;
  const windows = convolutionWindows(layer);
  const [height, width, units] = layer.output;
  const cells = height * width;
  const depth = columnsOf(layer) / cells;
  const { size, output, gradient } = answers(options);
  const columns = createColumns(kernels, layer, capacity, input);
  const columnGradients = inputGradient === 0 ? 0 : kernels.allocate(columns.group * cells * depth);
  const { kernel, bias } = parameters;
  const activation = activationNumber(layer);

  /** Sends the gradients of some answers back to the cells that their windows cover. */
  function sendBack(from: number, length: number): void {
    const rows = length * cells;
    const slope = gradient + 4 * from * size;
    kernels.clear(columnGradients, rows * depth);
    kernels.gemm(rows, depth, units, slope, units, 1, kernel.weight, 1, units, columnGradients, scratch);
    kernels.gather(columnGradients, inputGradient + 4 * from * windows.inputSize, length, ...windows.arguments);
  }

  return {
    output,
    gradient,
    forward({ count }) {
      kernels.fillRows(output, bias.weight, count * cells, units);
      columns.spread(count, (rows, from, length) => {
        const sums = output + 4 * from * size;
        kernels.gemm(length * cells, units, depth, rows, depth, 1, kernel.weight, units, 1, sums, scratch);
      });
      kernels.activateAll(activation, output, count * size);
    },
    backward(count) {
      kernels.slopeAll(activation, output, gradient, count * size);
      kernels.sumRows(gradient, bias.gradient, count * cells, units);
      if (inputGradient !== 0) kernels.clear(inputGradient, count * windows.inputSize);
      columns.again(count, (rows, from, length) => {
        const slope = gradient + 4 * from * size;
        kernels.gemm(depth, units, length * cells, rows, 1, depth, slope, units, 1, kernel.gradient, scratch);
        if (inputGradient !== 0) sendBack(from, length);
      });
    },
  };
}

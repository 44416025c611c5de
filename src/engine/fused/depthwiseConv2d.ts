import { sizeOf } from "../../math/shape";
import { activationNumber } from "./activation";
import { answers, type Stage, type StageOptions } from "./stage";
import { convolutionWindows } from "./windows";

/** Each channel has filters of its own, which see no other channel. */
export function depthwiseConv2d(options: StageOptions): Stage {
  const { kernels, layer, parameters, input, inputGradient } = options;
  const windows = convolutionWindows(layer);
  const [height, width, units] = layer.output;
  const [h, w, channels, kh, kw, sh, sw, dh, dw, top, left] = windows.arguments;
  /** What the kernels are told of so many rows of answers from `row` on: the padding above counts from there. */
  const sizesFrom = (row: number, rows: number) =>
    [h, w, channels, units / channels, kh, kw, sh, sw, dh, dw, top - row * sh, left, rows, width] as const;
  const { size, output, gradient } = answers(options);
  const { kernel, bias } = parameters;
  const weights = sizeOf(layer.weights[0].shape);
  /** The gradient of the kernel by one band of answers alone: running sums over all of them would lose digits. */
  const banded = kernels.allocate(weights);
  const band = Math.max(1, Math.floor(256 / width));
  const activation = activationNumber(layer);

  function backOne(example: number): void {
    const x = input + 4 * example * windows.inputSize;
    const dx = inputGradient === 0 ? 0 : inputGradient + 4 * example * windows.inputSize;
    for (let row = 0; row < height; row += band) {
      const dy = gradient + 4 * (example * size + row * width * units);
      const rows = Math.min(band, height - row);
      kernels.clear(banded, weights);
      kernels.depthwiseBack(x, kernel.weight, dy, banded, dx, 1, ...sizesFrom(row, rows));
      kernels.addScaled(banded, kernel.gradient, 1, weights);
    }
  }

  return {
    output,
    gradient,
    forward({ count }) {
      kernels.depthwise(input, kernel.weight, bias.weight, output, count, ...sizesFrom(0, height));
      kernels.activateAll(activation, output, count * size);
    },
    backward(count) {
      kernels.slopeAll(activation, output, gradient, count * size);
      kernels.sumRows(gradient, bias.gradient, count * height * width, units);
      if (inputGradient !== 0) kernels.clear(inputGradient, count * windows.inputSize);
      for (let example = 0; example < count; example++) backOne(example);
    },
  };
}

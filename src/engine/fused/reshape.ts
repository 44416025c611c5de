import { sizeOf } from "../../math/shape";
import { answers, type Stage, type StageOptions } from "./stage";

/** The same numbers in one row: nothing to compute, so the answer is the input itself. */
export function flatten({ input, inputGradient, layer, capacity, kernels }: StageOptions): Stage {
  const gradient = inputGradient === 0 ? kernels.allocate(capacity * sizeOf(layer.output)) : inputGradient;
  return { output: input, gradient, forward: () => undefined, backward: () => undefined };
}

/** The mean of each channel: average pooling with one window as large as the picture. */
export function globalAveragePooling2d(options: StageOptions): Stage {
  const { kernels, layer, input, inputGradient } = options;
  const [h, w, c] = layer.input;
  const { output, gradient } = answers(options);
  const window = [h, w, c, h, w, 1, 1, 0, 0, 1, 1] as const;
  return {
    output,
    gradient,
    forward: ({ count }) => kernels.averagePool(input, output, count, ...window),
    backward(count) {
      if (inputGradient === 0) return;
      kernels.clear(inputGradient, count * h * w * c);
      kernels.averagePoolBack(gradient, inputGradient, count, ...window);
    },
  };
}

import { answers, type Stage, type StageOptions } from "./stage";
import { poolingWindows } from "./windows";

/** Max pooling; the first largest cell of a window wins and gets the whole gradient. */
export function maxPooling2d(options: StageOptions): Stage {
  const { kernels, layer, capacity, input, inputGradient } = options;
  const windows = poolingWindows(layer);
  const { size, output, gradient } = answers(options);
  const winners = kernels.allocate(capacity * size);
  return {
    output,
    gradient,
    forward: ({ count }) => kernels.maxPool(input, output, winners, count, ...windows.arguments),
    backward(count) {
      if (inputGradient === 0) return;
      kernels.clear(inputGradient, count * windows.inputSize);
      kernels.maxPoolBack(gradient, winners, inputGradient, count * size);
    },
  };
}

/** Average pooling over the cells inside the picture, forward and backward. */
export function averagePooling2d(options: StageOptions): Stage {
  const { kernels, layer, input, inputGradient } = options;
  const windows = poolingWindows(layer);
  const { output, gradient } = answers(options);
  return {
    output,
    gradient,
    forward: ({ count }) => kernels.averagePool(input, output, count, ...windows.arguments),
    backward(count) {
      if (inputGradient === 0) return;
      kernels.clear(inputGradient, count * windows.inputSize);
      kernels.averagePoolBack(gradient, inputGradient, count, ...windows.arguments);
    },
  };
}

import { activationNumber } from "./activation";
import { answers, type Stage, type StageOptions } from "./stage";
import { convolutionWindows } from "./windows";

/** Each channel has filters of its own, which see no other channel. */
export function depthwiseConv2d(options: StageOptions): Stage {
  const { kernels, layer, parameters, input, inputGradient } = options;
  const windows = convolutionWindows(layer);
  const [height, width, units] = layer.output;
  const [h, w, channels, ...rest] = windows.arguments;
  const sizes = [h, w, channels, units / channels, ...rest] as const;
  const { size, output, gradient } = answers(options);
  const { kernel, bias } = parameters;
  const activation = activationNumber(layer);
  return {
    output,
    gradient,
    forward({ count }) {
      kernels.depthwise(input, kernel.weight, bias.weight, output, count, ...sizes);
      kernels.activateAll(activation, output, count * size);
    },
    backward(count) {
      kernels.slopeAll(activation, output, gradient, count * size);
      kernels.sumRows(gradient, bias.gradient, count * height * width, units);
      if (inputGradient !== 0) kernels.clear(inputGradient, count * windows.inputSize);
      kernels.depthwiseBack(input, kernel.weight, gradient, kernel.gradient, inputGradient, count, ...sizes);
    },
  };
}

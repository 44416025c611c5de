import {
  backend_util,
  type DepthwiseConv2dNativeBackpropFilterAttrs,
  type DepthwiseConv2dNativeBackpropInputAttrs,
} from "@tensorflow/tfjs-core";
import { floats, type FourSides, type WasmKernel } from "./wasm";
import { eachTap } from "./windows";

/** Gradient of a depthwise convolution for its kernel `[kh, kw, channels, multiplier]`, which TF.js's WASM lacks. */
export const depthwiseFilterGradient: WasmKernel<"x" | "dy", DepthwiseConv2dNativeBackpropFilterAttrs> = ({
  inputs,
  attrs: { strides, pad, dimRoundingMode, filterShape },
  backend,
}) => {
  const info = backend_util.computeConv2DInfo(
    inputs.x.shape as FourSides,
    filterShape,
    strides,
    1,
    pad,
    dimRoundingMode,
    true,
  );
  const gradient = backend.makeOutput(filterShape, "float32");
  const [x, dy, dw] = [inputs.x, inputs.dy, gradient].map((tensor) => floats(backend, tensor));
  const { inChannels, outChannels } = info;
  const multiplier = outChannels / inChannels;
  dw.fill(0);
  eachTap(info, (cell, output, tap) => {
    for (let unit = 0, channel = 0; channel < inChannels; channel++) {
      for (let copy = 0; copy < multiplier; copy++, unit++) {
        dw[tap * outChannels + unit] += x[cell * inChannels + channel] * dy[output * outChannels + unit];
      }
    }
  });
  return gradient;
};

/** Gradient of a depthwise convolution for its input `[batch, h, w, channels]`, which TF.js's WASM lacks. */
export const depthwiseInputGradient: WasmKernel<"dy" | "filter", DepthwiseConv2dNativeBackpropInputAttrs> = ({
  inputs,
  attrs: { strides, pad, dimRoundingMode, inputShape },
  backend,
}) => {
  const filterShape = inputs.filter.shape as FourSides;
  const info = backend_util.computeConv2DInfo(inputShape, filterShape, strides, 1, pad, dimRoundingMode, true);
  const gradient = backend.makeOutput(inputShape, "float32");
  const [dy, filter, dx] = [inputs.dy, inputs.filter, gradient].map((tensor) => floats(backend, tensor));
  const { inChannels, outChannels } = info;
  const multiplier = outChannels / inChannels;
  dx.fill(0);
  eachTap(info, (cell, output, tap) => {
    for (let unit = 0, channel = 0; channel < inChannels; channel++) {
      for (let copy = 0; copy < multiplier; copy++, unit++) {
        dx[cell * inChannels + channel] += dy[output * outChannels + unit] * filter[tap * outChannels + unit];
      }
    }
  });
  return gradient;
};

import { registerKernel } from "@tensorflow/tfjs-core";
import { conv2dFilterGradient } from "./conv2dFilterGradient";
import { depthwiseFilterGradient, depthwiseInputGradient } from "./depthwiseGradients";
import { asKernel } from "./wasm";

const kernels = {
  Conv2DBackpropFilter: asKernel(conv2dFilterGradient),
  DepthwiseConv2dNativeBackpropFilter: asKernel(depthwiseFilterGradient),
  DepthwiseConv2dNativeBackpropInput: asKernel(depthwiseInputGradient),
};

/** Teaches TF.js's WASM backend what it needs to train convolutional networks. */
export function registerWasmKernels(): void {
  for (const [kernelName, kernelFunc] of Object.entries(kernels)) {
    registerKernel({ kernelName, backendName: "wasm", kernelFunc });
  }
}

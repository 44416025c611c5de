import { getKernel, registerKernel, unregisterKernel, type KernelConfig } from "@tensorflow/tfjs-core";
import { conv2dFilterGradient } from "./conv2dFilterGradient";
import { conv2dInputGradient } from "./conv2dInputGradient";
import { depthwiseFilterGradient, depthwiseInputGradient } from "./depthwiseGradients";
import { maxPoolGradient } from "./maxPoolGradient";
import { asKernel } from "./wasm";

const backendName = "wasm";

function replace(kernelName: string, better: (stock: KernelConfig) => Partial<KernelConfig>): void {
  const stock = getKernel(kernelName, backendName);
  unregisterKernel(kernelName, backendName);
  registerKernel({ ...stock, ...better(stock) });
}

/** Gives TF.js's WASM backend what it lacks for training convolutional networks; once, before it starts. */
export function registerWasmKernels(): void {
  const missing = {
    Conv2DBackpropFilter: asKernel(conv2dFilterGradient),
    DepthwiseConv2dNativeBackpropFilter: asKernel(depthwiseFilterGradient),
    DepthwiseConv2dNativeBackpropInput: asKernel(depthwiseInputGradient),
  };
  for (const [kernelName, kernelFunc] of Object.entries(missing)) {
    registerKernel({ kernelName, backendName, kernelFunc });
  }
  replace("Conv2DBackpropInput", (stock) => ({ kernelFunc: conv2dInputGradient(stock.kernelFunc) }));
  replace("MaxPoolGrad", () => ({ kernelFunc: asKernel(maxPoolGradient), setupFunc: undefined }));
}

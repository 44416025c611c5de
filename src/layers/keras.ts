import type { Size } from "../settings";

/** Initialisers in the words of Keras. */
const initializers: Readonly<Record<string, string>> = {
  glorot: "glorot_uniform",
  he: "he_normal",
  lecun: "lecun_normal",
  uniform: "random_uniform",
  zeros: "zeros",
};

/** Activation functions in the words of Keras. It has no step: a model file with one names it and brings its own. */
export const kerasActivation = (name: string): string => (name === "leakyRelu" ? "leaky_relu" : name);

export const kerasInitializer = (name: string): string => initializers[name] ?? name;

/** What both kinds of convolution have in common; rings of zeros need a ZeroPadding2D before the layer. */
export function kerasWindow(values: {
  kernel: Size;
  stride: Size;
  dilation: Size;
  padding: string;
  activation: string;
  initializer: string;
}): Record<string, unknown> {
  return {
    kernel_size: values.kernel,
    strides: values.stride,
    dilation_rate: values.dilation,
    padding: values.padding === "same" ? "same" : "valid",
    activation: kerasActivation(values.activation),
    kernel_initializer: kerasInitializer(values.initializer),
  };
}

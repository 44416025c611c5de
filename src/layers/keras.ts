import type { Size } from "../settings";

/** Initialisers in the words of Keras. LeCun's is spelled out: TensorFlow.js doesn't know it by Keras's name. */
const initializers: Readonly<Record<string, unknown>> = {
  glorot: "glorot_uniform",
  he: "he_normal",
  lecun: { class_name: "VarianceScaling", config: { scale: 1, mode: "fan_in", distribution: "normal" } },
  uniform: "random_uniform",
  zeros: "zeros",
};

export const kerasInitializer = (name: string): unknown => initializers[name];

/** Activation functions in the words of Keras. It has no step: a model file with one names it and brings its own. */
export const kerasActivation = (name: string): string => (name === "leakyRelu" ? "leaky_relu" : name);

/** What both kinds of convolution have in common; rings of zeros need a ZeroPadding2D before the layer. */
export const kerasWindow = (values: {
  kernel: Size;
  stride: Size;
  dilation: Size;
  padding: string;
  activation: string;
}): Record<string, unknown> => ({
  kernel_size: values.kernel,
  strides: values.stride,
  dilation_rate: values.dilation,
  padding: values.padding === "same" ? "same" : "valid",
  activation: kerasActivation(values.activation),
});

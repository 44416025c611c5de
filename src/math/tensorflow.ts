/** The part of TensorFlow.js that layers and optimisers compute with; handed in, so that the page never loads it. */
export type TF = typeof import("@tensorflow/tfjs-core");

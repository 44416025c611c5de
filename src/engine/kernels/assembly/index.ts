export {
  activateAll,
  addScaled,
  addSigns,
  allFinite,
  clear,
  copy,
  fillRows,
  multiply,
  scale,
  slopeAll,
  sumOfSquares,
  sumRows,
} from "./activations";
export { depthwise, depthwiseBack } from "./depthwise";
export { gemm, packedSize } from "./gemm";
export { sigmoidCrossEntropy, softmaxCrossEntropy, squaredError } from "./losses";
export { follow, inverseSpread, moments, momentsBack, normalize, normalizeBack, rescale } from "./norm";
export { adagrad, adam, momentum, rmsprop, sgd } from "./optimizers";
export { averagePool, averagePoolBack, maxPool, maxPoolBack } from "./pooling";
export { dropMask } from "./random";
export { gather, spread } from "./windows";

/** Where the memory is free from. */
export function heapBase(): usize {
  return __heap_base;
}

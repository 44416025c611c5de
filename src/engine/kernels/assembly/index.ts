export {
  activateAll,
  addScaled,
  allFinite,
  clear,
  copy,
  fillRows,
  multiply,
  scale,
  slopeAll,
  sumRows,
} from "./activations";
export { depthwise, depthwiseBack } from "./depthwise";
export { gemm, packedSize } from "./gemm";
export { sigmoidCrossEntropy, softmaxCrossEntropy, squaredError } from "./losses";
export { follow, inverseSpread, moments, momentsBack, normalize, normalizeBack, rescale } from "./norm";
export { trainPerceptron } from "./perceptron";
export { paintLevels, paintRamp, planeRange } from "./paint";
export { filterPlane } from "./plane";
export { averagePool, averagePoolBack, maxPool, maxPoolBack } from "./pooling";
export { dropMask } from "./random";
export { update } from "./update";
export { gather, spread } from "./windows";

/** Where the memory is free from. */
export function heapBase(): usize {
  return __heap_base;
}

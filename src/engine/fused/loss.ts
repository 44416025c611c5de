import type { Network } from "../../experiment/network";
import type { Kernels, Pointer } from "../kernels/kernels";

/** What is put on top of the last layer, and how far off it is judged to be. */
export interface Loss {
  readonly kind: Network["outputActivation"];
  /** `crossEntropy` or `squaredError`; a regression knows only the second. */
  readonly name: string;
}

/** The numbers of the output functions in `kernels/assembly/losses.ts`. */
export const outputNumber = { softmax: 0, sigmoid: 1, linear: 2 } as const;

/** Sum of the losses of `count` examples; writes the gradient for the logits, times `share`. */
export function applyLoss(
  kernels: Kernels,
  { kind, name }: Loss,
  logits: Pointer,
  labels: Pointer,
  gradient: Pointer,
  count: number,
  outputs: number,
  share: number,
): number {
  if (name === "squaredError" || kind === "linear") {
    return kernels.squaredError(outputNumber[kind], logits, labels, gradient, count, outputs, share);
  }
  if (kind === "sigmoid") return kernels.sigmoidCrossEntropy(logits, labels, gradient, count, share);
  return kernels.softmaxCrossEntropy(logits, labels, gradient, count, outputs, share);
}

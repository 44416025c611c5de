import type { Experiment } from "../../experiment/experiment";
import type { Network } from "../../experiment/network";
import type { Kernels, Pointer } from "../kernels/kernels";
import { lossNameOf } from "../score";

/** The numbers of the output functions in `kernels/assembly/losses.ts`. */
const outputNumbers = { softmax: 0, sigmoid: 1, linear: 2 } as const;

/** How far the last layer's numbers (logits) are judged to be off. */
export interface Loss {
  readonly name: string;
  /** The number of the output function. */
  readonly output: number;
  /** The squared error of the answers instead of the cross-entropy. */
  readonly squared: boolean;
  /** Sum of the losses of `count` examples; writes its gradient for the logits, times `share`. */
  apply(logits: Pointer, labels: Pointer, gradient: Pointer, count: number, share: number): number;
}

/** Cross-entropy, always computed on logits, or the squared error of the answers; a regression knows only the second. */
export function lossOf(kernels: Kernels, { outputs, outputActivation: kind }: Network, experiment: Experiment): Loss {
  const name = lossNameOf(experiment);
  const squared = name === "squaredError" || kind === "linear";
  const output = outputNumbers[kind];
  return {
    name,
    output,
    squared,
    apply(logits, labels, gradient, count, share) {
      if (squared) {
        return kernels.squaredError(output, logits, labels, gradient, count, outputs, share);
      }
      if (kind === "sigmoid") return kernels.sigmoidCrossEntropy(logits, labels, gradient, count, share);
      return kernels.softmaxCrossEntropy(logits, labels, gradient, count, outputs, share);
    },
  };
}

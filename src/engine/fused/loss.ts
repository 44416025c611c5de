import type { Experiment } from "../../experiment/experiment";
import type { Network } from "../../experiment/network";
import { trainingSettings } from "../../experiment/trainingSettings";
import { defaultsOf } from "../../settings";
import type { Kernels, Pointer } from "../kernels/kernels";

/** The numbers of the output functions in `kernels/assembly/losses.ts`. */
const outputNumbers = { softmax: 0, sigmoid: 1, linear: 2 } as const;

/** How far the last layer's numbers (logits) are judged to be off. */
export interface Loss {
  readonly name: string;
  /** Sum of the losses of `count` examples; writes its gradient for the logits, times `share`. */
  apply(logits: Pointer, labels: Pointer, gradient: Pointer, count: number, share: number): number;
}

/** Cross-entropy, always computed on logits, or the squared error of the answers; a regression knows only the second. */
export function lossOf(kernels: Kernels, network: Network, { training }: Experiment): Loss {
  const { outputs, outputActivation: kind } = network;
  const { loss: name } = { ...defaultsOf(trainingSettings), ...training.values } as { loss: string };
  return {
    name,
    apply(logits, labels, gradient, count, share) {
      if (name === "squaredError" || kind === "linear") {
        return kernels.squaredError(outputNumbers[kind], logits, labels, gradient, count, outputs, share);
      }
      if (kind === "sigmoid") return kernels.sigmoidCrossEntropy(logits, labels, gradient, count, share);
      return kernels.softmaxCrossEntropy(logits, labels, gradient, count, outputs, share);
    },
  };
}

import { choice, number } from "../settings";

/** What can be set for training with every optimiser, beside the optimiser's own settings. */
export const trainingSettings = {
  batch: number({
    label: "Batch",
    help: "How many examples one update looks at. Small batches are quick and jumpy, large ones smooth and slow.",
    default: 10,
    min: 1,
    max: 512,
    whole: true,
    scale: "log",
  }),
  loss: choice({
    label: "Loss",
    help: "The number that training lowers: cross-entropy suits classes, the squared error suits quantities.",
    default: "crossEntropy",
    options: [
      { value: "crossEntropy", label: "cross-entropy" },
      { value: "squaredError", label: "squared error" },
    ],
  }),
};

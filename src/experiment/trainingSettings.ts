import { schedules } from "../optimizers/schedules";
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
  schedule: choice({
    label: "Schedule",
    help: "How the learning rate changes while training goes on: large steps first, small ones at the end.",
    default: "constant",
    options: (Object.keys(schedules) as (keyof typeof schedules)[]).map((value) => ({
      value,
      label: schedules[value].label,
    })),
  }),
  period: number({
    label: "Period",
    help: "How many updates a schedule takes for one fall of the learning rate.",
    default: 1000,
    min: 1,
    max: 1_000_000,
    whole: true,
    scale: "log",
  }),
  drop: number({
    label: "Drop",
    help: "What the learning rate is multiplied by in each period.",
    default: 0.5,
    min: 0.01,
    max: 1,
    step: 0.01,
  }),
  warmup: number({
    label: "Warm-up",
    help: "Over how many updates the learning rate grows from nothing to its full size.",
    default: 0,
    min: 0,
    max: 10_000,
    whole: true,
  }),
  clip: number({
    label: "Clip",
    help: "The longest the gradient of all parameters together may be; a longer one is shortened. 0 sets no limit.",
    default: 0,
    min: 0,
    max: 100,
    step: 0.1,
  }),
};

import { sizeOf } from "../math/shape";
import { optimizers } from "../optimizers";
import type { Optimizer } from "../optimizers/optimizer";
import { sizesIn } from "./dataSettings";
import type { Experiment } from "./experiment";
import { datasetOf, type LayerInfo, type Network } from "./network";
import { trainingSettings } from "./trainingSettings";

/** Most numbers that the windows over a whole batch keep from the forward to the backward pass; more are made again. */
export const mostKept = 1_500_000;

/** Numbers that the windows of a convolution over one example fill, laid out in rows; none for other layers. */
export function columnsOf({ spec, values, input, output }: LayerInfo): number {
  if (spec.type !== "conv2d") return 0;
  const [height, width] = values.kernel as readonly [number, number];
  return output[0] * output[1] * height * width * input[2];
}

/** What training takes of the memory, in bytes: all numbers are of 32 bits but those of stored pictures, a byte each. */
export interface Footprint {
  readonly weights: number;
  /** Of the batch, and the sum of those that wait for theirs to fill. */
  readonly gradients: number;
  /** What the optimiser keeps beside each weight. */
  readonly slots: number;
  /** What all layers answer to a batch, what comes back to them, and the windows of convolutions. */
  readonly activations: number;
  /** All examples. */
  readonly data: number;
  readonly total: number;
}

const bytes = 4;

/** Reckons up what training an experiment takes, before any of it is taken. */
export function footprintOf({ data, training }: Experiment, { inputShape, layers, parameters }: Network): Footprint {
  const batch = Number(training.values.batch ?? trainingSettings.batch.default);
  const { dataset, values } = datasetOf(data);
  const count = sizesIn(dataset, values).reduce((sum, size) => sum + size, 0);
  const { slots }: Optimizer = (optimizers as Readonly<Record<string, Optimizer>>)[training.type];
  const answers = layers.reduce((sum, { output }) => sum + sizeOf(output), 0);
  const windows = layers.map((layer) => batch * columnsOf(layer)).filter((numbers) => numbers <= mostKept);
  const parts = {
    weights: bytes * parameters,
    gradients: 2 * bytes * parameters,
    slots: slots.length * bytes * parameters,
    activations:
      bytes * (batch * (sizeOf(inputShape) + 2 * answers) + windows.reduce((sum, numbers) => sum + numbers, 0)),
    data: (dataset.kind === "pictures" && dataset.stored ? 1 : bytes) * count * sizeOf(inputShape),
  };
  return { ...parts, total: Object.values(parts).reduce((sum, part) => sum + part, 0) };
}

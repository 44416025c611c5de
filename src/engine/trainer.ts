import type { Experiment } from "../experiment/experiment";
import type { Network } from "../experiment/network";
import type { Score } from "../experiment/snapshot";
import type { WeightArray } from "../experiment/snapshot";
import type { Shape } from "../math/shape";

/** Examples side by side: inputs `[count, ...inputShape]`, labels `[count]` (class index or target). */
export interface Batch {
  readonly count: number;
  readonly inputs: Float32Array;
  readonly labels: Float32Array;
}

/** Batches of `size` examples of a set, the last one of an epoch maybe smaller, as `order` deals them out from `place` on. */
export interface Course {
  readonly set: Batch;
  /** A place in the set for each example of the epoch. Neither it nor the set is changed once a trainer has seen them. */
  readonly order: Uint32Array;
  readonly place: number;
  readonly size: number;
  /** How many batches. */
  readonly count: number;
}

/** Everything a run needs to go on bit for bit: parameters and optimiser slots by layer key, and the update count. */
export interface TrainerState {
  readonly step: number;
  readonly layers: Readonly<Record<string, readonly WeightArray[]>>;
  /** Arrays named `<weight>/<slot>`. */
  readonly slots: Readonly<Record<string, readonly WeightArray[]>>;
}

/** One number of a layer's answer. */
export interface NumberPlace {
  readonly unit: number;
  /** Null where a unit is a single number. */
  readonly cell: readonly [row: number, column: number] | null;
}

/** Where a number stands in an answer of this shape. */
export const indexOf = (shape: Shape, { unit, cell }: NumberPlace): number =>
  cell && shape.length === 3 ? (cell[0] * shape[1] + cell[1]) * shape[2] + unit : unit;

/** What one layer made of a batch while learning, and what came back to it. */
interface LayerTrace {
  /** `[count, ...output]`: dropout drops, batch normalisation takes the statistics of the batch. */
  readonly output: Float32Array;
  /** dL/d output, likewise; null where the gradient set out before this layer. */
  readonly arriving: Float32Array | null;
  /** dL/d z, the gradient before the layer's curve; as it arrives where there is none. Silent units have none. */
  readonly delta: Float32Array | null;
}

/** One pass there and back, layer by layer. L is the mean loss of the batch, without penalties. */
export interface BatchTrace {
  readonly loss: number;
  readonly layers: readonly LayerTrace[];
  /** dL/d input, `[count, ...inputShape]`. */
  readonly inputGradient: Float32Array;
  /** dL/d w of everything that could learn, by layer key. */
  readonly gradients: Readonly<Record<string, readonly WeightArray[]>>;
}

/** A gradient of a layer's answers, `[count, ...output]`, that takes the place of the one that the loss sends. */
export interface Upstream {
  readonly layer: number;
  readonly values: Float32Array;
}

/** Exactly these units of a layer are forced to 0, whatever the experiment says of it. */
export interface Mute {
  readonly layer: number;
  readonly units: readonly number[];
}

/** Something that holds a network and trains it. Both kinds hand out the same weights. */
export interface Trainer {
  readonly name: string;
  /** Indices of the layers that took their parameters from the state the trainer was made with. */
  readonly kept: readonly number[];
  /**
   * One update from the gradient of `batch` (mean over its examples). `step` counts from 1 and chooses the chance of
   * dropout. Answers the loss before the update (regularisation not counted), or NaN when something is not finite.
   * May be called again before it has answered: a GPU then goes on computing while losses are still being read.
   */
  step(batch: Batch, step: number): Promise<number>;
  /** Starts reading the losses that wait to be read with those of later steps, where a trainer lets them. */
  readonly flush?: () => void;
  /**
   * Many updates in one call, to the same bits as one by one, where the trainer can as it is tuned now: on the batches of `course`, the first
   * being update `step`. Answers the losses of those it made, in order: one at least; NaN is the last.
   */
  readonly steps?: (course: Course, step: number) => Promise<Float64Array>;
  /** Adds one example's gradient to the waiting ones without updating; answers its loss. */
  accumulate(example: Batch, step: number): Promise<number>;
  /** Updates from the waiting gradients' mean and forgets them. */
  commit(step: number): Promise<void>;
  /** The mean of the gradients that wait, by layer key; null where none wait. */
  waiting(): Promise<Readonly<Record<string, readonly WeightArray[]>> | null>;
  /** Loss and accuracy, and the outputs (softmax, sigmoid or linear) `[count, outputs]`; where told, with units silent. */
  evaluate(batch: Batch, mute?: Mute): Promise<Score & { outputs: Float32Array }>;
  /** What every layer answers, `[count, ...shape]` each, dropout off. */
  activations(inputs: Float32Array, count: number): Promise<Float32Array[]>;
  /** Output (softmax, sigmoid or linear) `[count, outputs]`, in slices that fit the memory. */
  predict(inputs: Float32Array, count: number): Promise<Float32Array>;
  /**
   * How one number of a layer changes with each number of one example, `[...inputShape]`: the slope at this input,
   * dropout off. Changes nothing.
   */
  inputGradient(input: Float32Array, layer: number, place: NumberPlace): Promise<Float32Array>;
  /** What update `step` on this batch would see on its way there and back. Changes nothing. */
  trace(batch: Batch, step: number, upstream?: Upstream): Promise<BatchTrace>;
  /** Index of the first layer with a non-finite activation or parameter, or null. */
  firstBadLayer(batch: Batch): Promise<number | null>;
  /**
   * Takes over what can change without new weights: optimiser and loss, regularisation, frozen layers, dropout rate.
   * `network` has the same layers and shapes as before. Another optimiser starts with empty slots.
   */
  retune(network: Network, experiment: Experiment): void;
  read(): Promise<TrainerState>;
  restore(state: TrainerState): void;
  dispose(): void;
}

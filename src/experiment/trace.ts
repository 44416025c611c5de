import type { Shape } from "../math/shape";

/** What is to be followed through the network and back. */
export interface TraceQuestion {
  /** The batch that the next update learns from, or the shown example alone. */
  readonly batch: "next" | "shown";
  /** Its place in the batch: whose numbers are shown. */
  readonly example: number;
  /** What the shown example should be: a class, or the target of a regression. Its own where this is missing; 0 where it has none. */
  readonly label?: number;
  /** dL/d answer of a layer that takes the place of what comes from the loss: of the chosen example, none of the others. */
  readonly upstream?: { readonly key: string; readonly values: readonly number[] };
}

/** A kept array before and behind the update. */
interface TracedSlot {
  readonly name: string;
  readonly before: Float32Array;
  readonly after: Float32Array;
}

/** One array of parameters. */
export interface TracedArray {
  readonly name: string;
  readonly shape: Shape;
  readonly before: Float32Array;
  readonly after: Float32Array;
  /** dL/d w, the mean over the batch, before penalties and clipping; null for what is not learned by gradient. */
  readonly gradient: Float32Array | null;
  /** What the optimiser keeps beside it, in its order. */
  readonly slots: readonly TracedSlot[];
}

/** One layer with the numbers of the chosen example. */
export interface TracedLayer {
  readonly key: string;
  /** `[...output]`, as while learning: dropout drops. */
  readonly output: Float32Array;
  /** dL/d output, `[...output]`; null behind a typed upstream gradient. */
  readonly arriving: Float32Array | null;
  /** dL/d z, before the layer's curve. */
  readonly delta: Float32Array | null;
  readonly arrays: readonly TracedArray[];
}

/** One batch on its way there and back, by the weights of one moment. L is the mean loss of the batch. */
export interface Trace {
  /** Updates before. */
  readonly step: number;
  readonly question: TraceQuestion;
  readonly count: number;
  /** The places of the examples in the training set; null for the shown example alone. */
  readonly indices: Uint32Array | null;
  /** Inputs and labels of the whole batch, and the loss of each example. */
  readonly inputs: Float32Array;
  /** The inputs as they are shown: before they were standardised. */
  readonly pictures: Float32Array;
  readonly labels: Float32Array;
  readonly losses: Float32Array;
  /** L. */
  readonly loss: number;
  /** L of the same batch behind the update. */
  readonly lossAfter: number;
  /** Softmax, sigmoid or plain answers to the chosen example. */
  readonly answers: Float32Array;
  /** dL/d input of the chosen example. */
  readonly inputGradient: Float32Array;
  readonly layers: readonly TracedLayer[];
}

/** One weight of a layer. */
export interface WeightAt {
  readonly key: string;
  readonly name: string;
  readonly index: number;
}

/** The slope of the loss along one weight: as going back says, and as two values beside it say. */
export interface CheckedWeight {
  readonly index: number;
  readonly gradient: number;
  /** (L(w + ε) − L(w − ε)) / 2ε. */
  readonly measured: number;
  /** |gradient − measured|, as a share of the larger one. */
  readonly apart: number;
  /** There is a kink within ε: the slopes to its left and right differ. */
  readonly kink: boolean;
}

/** The loss of the batch as one weight takes other values, all others as they are. */
export interface LossSlice {
  readonly values: Float64Array;
  readonly losses: Float64Array;
}

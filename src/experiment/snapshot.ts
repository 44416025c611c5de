import type { Message } from "../locales/message";
import type { Shape } from "../math/shape";
import type { Augmented } from "./augmented";
import type { LayerHealth } from "./layerHealth";
import type { Changed, Course, Fate } from "./moments";
import type { SetName, ShownExample } from "./shownExample";

export type { LayerHealth } from "./layerHealth";
export type { Course, Fate, Flips, MovedUnit } from "./moments";
export type { SetName } from "./shownExample";

/** One unit of one layer, and one of its cells; null for a unit that is a single number. */
export interface Inspected {
  readonly key: string;
  readonly unit: number;
  readonly cell: readonly [row: number, column: number] | null;
  /** Opened with its weights in hand. */
  readonly byHand?: true;
}

/** What the learner looks at; it never changes the run. */
export interface Focus {
  readonly example: ShownExample;
  /** Indices of the factors that span the decision map: across, up. */
  readonly axes: readonly [number, number];
  /** The set that gallery, confusion matrix and mistakes read; `test` only once it is unsealed. */
  readonly set: SetName;
  /** The step that is looked at: the newest moment kept by then is shown. The newest step of all where it is missing. */
  readonly at?: number | null;
  /** Another step will be looked at in no time: parts that take long may stay behind. */
  readonly hurried?: boolean;
  /** Only these examples of the set fill the gallery, where given (a confusion cell was chosen). */
  readonly gallery?: { readonly actual: number; readonly predicted: number };
  /** The unit whose numbers are asked where they come from. */
  readonly inspected?: Inspected | null;
}

/** Loss and accuracy over one set; the accuracy of a regression is null. */
export interface Score {
  readonly loss: number;
  readonly accuracy: number | null;
}

/**
 * Loss and accuracy are those of the training set. While a run that has just begun was never scored, its losses are no
 * numbers (NaN) and its accuracies null.
 */
export interface Progress extends Score {
  /** Parameter updates by the moment that is shown, and passes over the training set (with a fraction). */
  readonly step: number;
  readonly epoch: number;
  /** How far the run has got, which is further where a past moment is shown. */
  readonly reached: { readonly step: number; readonly epoch: number };
  /** Whether the scores are those of this step; else those of a step nearby. */
  readonly exact: boolean;
  readonly stepsPerEpoch: number;
  /** Examples whose gradient waits for the batch to fill. */
  readonly pending: number;
  readonly validation: Score;
  /** How often the test set was looked at. */
  readonly peeks: number;
  readonly backend: string;
  readonly trainer: string;
  /** Why this backend computes. */
  readonly reason: Message;
  /** Why this trainer trains. */
  readonly why: Message;
  readonly examplesPerSecond: number;
  /** What stopped the run, if something did. */
  readonly problem: Problem | null;
}

/** Trouble, with the step it arose at, the layer it arose in, and the newest step that is still sound. */
export interface Problem {
  readonly what: Message;
  readonly step: number;
  readonly layer: number | null;
  readonly backTo: number | null;
}

/** One array of parameters, row-major: kernels are [height, width, in, filters], dense [in, units], biases [units]. */
export interface WeightArray {
  readonly name: string;
  readonly shape: Shape;
  readonly values: Float32Array;
}

/** Parts of a snapshot, each made by the probe of its name. */
export interface Parts {
  progress: Progress;
  /** Curves, thinned to at most a few hundred places; `batchLoss` is smoothed over `step[i-1]…step[i]`. */
  history: {
    readonly batch: { readonly step: Float32Array; readonly loss: Float32Array };
    readonly scores: {
      readonly step: Float32Array;
      readonly training: Float32Array;
      readonly validation: Float32Array;
      /** NaN for regression. */
      readonly trainingAccuracy: Float32Array;
      readonly validationAccuracy: Float32Array;
    };
  };
  /** The shown example: its input, its label (null for a drawn one) and its factors (null for a drawn one). */
  example: {
    readonly shape: Shape;
    readonly input: Float32Array;
    /** The input as it is shown: before it was standardised. */
    readonly picture: Float32Array;
    readonly label: number | null;
    readonly factors: Float32Array | null;
    /** Softmax or sigmoid of the last layer (one number for two classes), or the regression's answer. */
    readonly output: Float32Array;
  };
  /** What each layer answers to the shown example, in the order of the network. */
  maps: readonly { readonly key: string; readonly shape: Shape; readonly values: Float32Array }[];
  /**
   * While training: which numbers (1) each dropout layer silenced in the first example of the newest update, `[...shape]`;
   * at rest none, as nothing is silenced then.
   */
  dropped: readonly { readonly key: string; readonly silent: Uint8Array }[];
  /** How training pictures are varied; null for points. */
  augmented: Augmented | null;
  /** The parameters of each layer, in the order of the network. */
  weights: readonly { readonly key: string; readonly arrays: readonly WeightArray[] }[];
  /**
   * Mean of the gradients of the examples that wait for their batch to fill, layer by layer; the arrays are empty where
   * none waits.
   */
  waiting: readonly { readonly key: string; readonly arrays: readonly WeightArray[] }[];
  /** For points: each unit's answer over the plane, `[units, side, side]`, row 0 on top (largest y). The first entry is the input features. */
  thumbnails: readonly {
    readonly key: string;
    readonly units: number;
    readonly side: number;
    readonly values: Float32Array;
  }[];
  /**
   * For pictures: the strongest number of each unit over the two factors of the decision map, `[units, side, side]`, with
   * the cells of that map; null for points.
   */
  tuning: {
    readonly axes: readonly [number, number];
    readonly side: number;
    readonly layers: readonly { readonly key: string; readonly units: number; readonly values: Float32Array }[];
  } | null;
  /**
   * The network's answer over two factors, `[side, side, outputs]`, row 0 on top (largest value of the second factor).
   * Each cell is answered at its middle: min + (column + ½) / side · (max − min).
   */
  decision: {
    readonly axes: readonly [number, number];
    readonly side: number;
    readonly outputs: number;
    readonly values: Float32Array;
  };
  /** Inputs at a coarse grid of the decision map, `[side, side, ...inputShape]`, cells likewise; null for points. */
  ghosts: { readonly side: number; readonly inputs: Float32Array } | null;
  /** Counts of actual (row) against predicted (column) over `focus.set`, `[classes, classes]`, and the worst pairs. */
  confusion: {
    readonly classes: number;
    readonly counts: Float32Array;
    readonly examples: number;
    readonly worst: readonly {
      readonly actual: number;
      readonly predicted: number;
      readonly count: number;
      /** The first of them: indices in the set, and their pictures `[indices.length, ...inputShape]`. */
      readonly indices: readonly number[];
      readonly inputs: Float32Array;
    }[];
  };
  /** Examples of `focus.set` to choose from: pictures, what they were drawn from (`[indices.length, factors]`) and what the network says; at most 24. */
  gallery: {
    readonly set: SetName;
    readonly shape: Shape;
    readonly indices: readonly number[];
    readonly inputs: Float32Array;
    readonly factors: Float32Array;
    readonly labels: Float32Array;
    readonly predicted: Float32Array;
  };
  /**
   * The validation examples that make the inspected unit say most, the best first, each with where in its map; null
   * where no unit is inspected or examples are no pictures.
   */
  excites: {
    readonly key: string;
    readonly unit: number;
    readonly shape: Shape;
    /** Of how many examples. */
    readonly examples: number;
    readonly indices: readonly number[];
    readonly inputs: Float32Array;
    readonly labels: Float32Array;
    readonly values: readonly number[];
    readonly cells: readonly (readonly [row: number, column: number] | null)[];
  } | null;
  /**
   * How the pointed number of the inspected unit changes with each number of the shown example, `[...shape]`; null where
   * no unit is inspected.
   */
  heat: {
    readonly key: string;
    readonly unit: number;
    readonly cell: readonly [row: number, column: number] | null;
    readonly values: Float32Array;
  } | null;
  /**
   * How often each size of number occurs in the inspected unit, over all its cells and the validation examples: bars of
   * `width` from `least` on; 0 is the end of a bar. Null where no unit is inspected.
   */
  spread: {
    readonly key: string;
    readonly unit: number;
    /** Whether the numbers are the sums before the layer's curve. */
    readonly sums: boolean;
    readonly least: number;
    readonly width: number;
    readonly counts: Float32Array;
    /** The share of places that are above 0 behind the curve. */
    readonly on: number;
    readonly examples: number;
  } | null;
  /** What the data are. */
  stock: {
    /** Examples by class in each set; none for regression. */
    readonly counts: Readonly<Record<SetName, Float32Array>>;
    /** Of each channel of a picture, or each input of a row, over the first `looked` training examples. */
    readonly mean: Float32Array;
    readonly deviation: Float32Array;
    readonly looked: number;
    /** What the inputs take in memory when all are made. */
    readonly bytes: number;
  };
  /**
   * How the training examples are spread over each range they are drawn from: how many lie in each of equal parts, low to
   * high, by the name of the setting.
   */
  factors: Readonly<Record<string, Uint32Array>>;
  /** All training and validation examples as places over the factors, `[count, factors]`, and their labels. */
  points: {
    readonly factors: Float32Array;
    readonly labels: Float32Array;
    readonly factorCount: number;
    /** The first `training` rows are training examples; the rest validation. */
    readonly training: number;
  };
  /**
   * What became of the units and of the validation examples between the moment that is looked at, or the first one, and
   * now; null where nothing lies between. The units that moved most come first.
   */
  changed: Changed | null;
  /** Which validation examples were right at which of some moments; null for a regression. */
  trajectories: {
    readonly steps: Float32Array;
    readonly examples: number;
    /** Right now and at the first moment and ever between; right by now; right once, but not now; at no moment. */
    readonly counts: Readonly<Record<Fate, number>>;
    /** Some of those that are wrong now. */
    readonly forgotten: Course;
    readonly never: Course;
  } | null;
  /** How each layer is, in the order of the network: learning on the first batch of the training set, seen over validation examples. */
  health: { readonly batch: number; readonly examples: number; readonly layers: readonly LayerHealth[] };
  /** The steps of the moments that can be looked at, rising, and what they take of the room there is for them, in bytes. */
  kept: {
    readonly steps: Float32Array;
    readonly bytes: number;
    readonly room: number;
  };
}

export type PartName = keyof Parts;

export type Marks = Readonly<Partial<Record<PartName, number>>>;

/** What views asked for, as the network was after `step` updates. */
export interface Snapshot {
  readonly step: number;
  /** Grows with every load, edit and reset, so that a late answer can be told from a fresh one. */
  readonly generation: number;
  readonly parts: Partial<Parts>;
  /** A number for each asked part that changes whenever the part does; the same in one engine only. */
  readonly marks?: Marks;
  /** Whether asking again at once brings parts that are further on. */
  readonly unfinished?: boolean;
  /** The steps of those parts that stay behind. */
  readonly lags?: Readonly<Partial<Record<PartName, number>>>;
}

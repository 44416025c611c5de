import type { AugmentationId } from "../augmentations";
import type { Message } from "../locales/message";
import type { Shape } from "../math/shape";
import type { Settings, ValuesOf } from "../settings";

/** A named quantity that examples are drawn from, such as angle or size. */
export interface Factor {
  /** Id; a setting of the same name, if there is one, is the range the examples are drawn from. */
  readonly name: string;
  readonly label: string;
  /** The range a learner may explore; wider than what the examples are drawn from. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: string;
  /** Names of the values, where they are words (0, 1, 2 … stand for them). */
  readonly choices?: readonly string[];
  /** Not offered as an axis or a slider: the draw that makes one example differ from another with the same factors. */
  readonly hidden?: boolean;
}

/** Examples as drawn, before they are pictures: row-major `[count, factors]`, and what is right. */
export interface Drawn {
  readonly factors: Float32Array;
  /** Class index, or target value for regression; `[count]`. */
  readonly labels: Float32Array;
}

/** One source of examples, made on the spot. */
export interface Dataset<S extends Settings = Settings> {
  readonly label: string;
  /** One sentence: what the network has to find out. */
  readonly summary: string;
  /** `points` are places in the plane and have a boundary; `pictures` are grids of cells. */
  readonly kind: "points" | "pictures";
  readonly task: "classification" | "regression";
  readonly settings: S;
  /** How many examples there are unless the learner says otherwise, and the most. */
  readonly count: { readonly default: number; readonly max: number };
  /** Every factor, in the order of a row of `Drawn.factors`. */
  readonly factors: readonly Factor[];
  /** What is drawn from a range but is no factor itself: by the name of its setting, its value in a row of factors. */
  readonly measures?: Readonly<Record<string, (row: Float32Array) => number>>;
  /** Names of the factors that span the decision map at first: across, up. */
  readonly axes: readonly [string, string];
  inputShape(values: ValuesOf<S>): Shape;
  /** Names of the inputs where they are features rather than pixels. */
  inputNames?(values: ValuesOf<S>): readonly string[];
  /** Names of the classes; empty for regression. Two classes are told apart by one output. */
  classes(values: ValuesOf<S>): readonly string[];
  /** For augmentations after which a label may not be true any more: why, in one sentence. */
  cautions?(values: ValuesOf<S>): Readonly<Partial<Record<AugmentationId, string>>>;
  /** How many examples are kept apart for the test, beside those that are counted and split; where this is missing, none. */
  apart?(values: ValuesOf<S>): number;
  /**
   * Draws `count` examples, or as many as there are, and then those that are kept apart; the same for the same seed,
   * whatever was drawn before.
   */
  draw(seed: number, count: number, values: ValuesOf<S>): Drawn;
  /**
   * The inputs at given factors, `[count, ...inputShape]`: the same row always gives the same input.
   * For points with noise the noise is in the factors; for pictures the hidden factor seeds it.
   */
  inputs(factors: Float32Array, values: ValuesOf<S>): Float32Array;
  /**
   * The box in cells that the ink of a drawing may be fitted into, its centre of mass in the middle, as in MNIST; `usual`
   * where all examples are framed so. Missing or null where that means nothing.
   */
  framing?(values: ValuesOf<S>): { readonly box: number; readonly usual: boolean } | null;
  /** Whether inputs are stored and need no more than to be looked up. */
  readonly stored?: boolean;
  /** Why nothing can be drawn now, for examples that a learner brings along; null where they are at hand. */
  missing?(values: ValuesOf<S>): Message | null;
  /** The dataset as it is with the examples at hand, where its names and ranges hang on them. */
  with?(values: ValuesOf<S>): Dataset;
}

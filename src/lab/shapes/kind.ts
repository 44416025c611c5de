import type { Field } from "../../layers/layer";
import type { Message } from "../../locales/message";
import type { Shape } from "../../math/shape";
import type { Settings, ValuesOf } from "../../settings";

/** What a layer learns: weights, and one bias for each of its maps or units. */
export interface Learned {
  readonly weights: number;
  readonly biases: number;
}

/**
 * One kind of layer of the calculator. Nothing is ever allocated, so sizes may be what no browser could train.
 * `letters` are the settings in the order and by the letters in which they stand in text; the first has no letter:
 * `conv10f3s2`.
 */
export interface Kind<S extends Settings = Settings> {
  readonly label: string;
  readonly settings: S;
  readonly letters: Readonly<Record<string, string>>;
  /** The layer in a table: `conv 3×3 ×6`. */
  title(values: ValuesOf<S>): Message;
  /** The shape of the output, or the sentence why `input` can't enter. */
  outputShape(input: Shape, values: ValuesOf<S>): Shape | Message;
  learned(input: Shape, values: ValuesOf<S>): Learned;
  /** Multiply–accumulate operations of one example's forward pass, those with padded zeros too. */
  multiplications(input: Shape, output: Shape, values: ValuesOf<S>): number;
  field(values: ValuesOf<S>): Field;
}

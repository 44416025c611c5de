import type { Tensor } from "@tensorflow/tfjs-core";
import type { Message } from "../locales/message";
import type { Shape } from "../math/shape";
import type { TF } from "../math/tensorflow";
import type { Settings, ValuesOf } from "../settings";

export type { TF } from "../math/tensorflow";

/** One array of parameters of a layer. */
export interface WeightSpec {
  readonly name: string;
  readonly shape: Shape;
  /** Inputs and outputs of one unit, for the initialiser. */
  readonly fanIn: number;
  readonly fanOut: number;
  /** False for the running statistics of batch normalisation: counted, but not learned by gradient. */
  readonly trainable: boolean;
  /** What the array starts from; `initializer` is the layer's own setting of that name. */
  readonly start: "initializer" | "zeros" | "ones";
}

/** What surrounds one forward pass. */
interface ApplyContext {
  /** Whether dropout drops and batch normalisation uses the batch's own statistics. */
  readonly training: boolean;
  /** `count` draws in [0, 1), the same for the same seed, layer and step. */
  uniform(count: number): Float32Array;
  /** Replaces an untrained weight (running statistics) when the step is done. */
  update(name: string, value: Tensor): void;
}

/**
 * How far one output cell of a layer sees: a window that slides, the whole input (`all`), or one cell (`cell`).
 * Source of the receptive-field recurrence: Dumoulin & Visin, "A guide to convolution arithmetic", 2016.
 */
export type Field =
  | "all"
  | "cell"
  | {
      readonly kernel: readonly [number, number];
      readonly stride: readonly [number, number];
      readonly dilation: readonly [number, number];
    };

/** One type of layer: its form, its shape rule, its parameters, its forward pass and its export. */
export interface LayerType<S extends Settings = Settings> {
  /** The name in a column header and in the list of layers to add: `conv`. */
  readonly label: string;
  /** One sentence: what the layer does. */
  readonly summary: string;
  readonly settings: S;
  /** The header of a column: `conv 3×3 ×6`. */
  title(values: ValuesOf<S>): Message;
  /** The shape of the output, or the sentence why `input` can't enter. */
  outputShape(input: Shape, values: ValuesOf<S>): Shape | Message;
  /** The arrays of parameters, for an input that `outputShape` accepts. */
  weights(input: Shape, values: ValuesOf<S>): readonly WeightSpec[];
  /** What one output cell sees of the layer's input. */
  field(values: ValuesOf<S>): Field;
  /** Multiplications of one example's forward pass. */
  multiplications(input: Shape, values: ValuesOf<S>): number;
  /** Forward pass. `x` is `[batch, ...input]`; weights by name; the answer is `[batch, ...output]`. */
  apply(
    tf: TF,
    x: Tensor,
    weights: Readonly<Record<string, Tensor>>,
    values: ValuesOf<S>,
    context: ApplyContext,
  ): Tensor;
  /** The layer in the words of Keras, for model files and code. */
  keras(values: ValuesOf<S>): { className: string; config: Record<string, unknown> };
}

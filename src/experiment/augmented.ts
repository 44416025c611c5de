import type { Shape } from "../math/shape";

/** The first examples of the training set, and how the network will see each the next times. */
export interface Augmented {
  readonly shape: Shape;
  readonly labels: Float32Array;
  /** As they are, `[labels.length, ...shape]`. */
  readonly plain: Float32Array;
  readonly times: number;
  /** The updates that learn from them, `[labels.length, times]`. */
  readonly steps: Uint32Array;
  /** As those see them, `[labels.length, times, ...shape]`. */
  readonly seen: Float32Array;
}

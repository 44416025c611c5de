import type { Tensor } from "@tensorflow/tfjs-core";
import type { TF } from "../math/tensorflow";
import type { Settings, ValuesOf } from "../settings";

/** One rule by which gradients change parameters. */
export interface Optimizer<S extends Settings = Settings> {
  readonly label: string;
  readonly summary: string;
  readonly settings: S;
  /** Names of the arrays kept beside each parameter, all zero at first. */
  readonly slots: readonly string[];
  /**
   * The rule as it is written in a lecture, at these values: a statement for each slot in their order, then that of the
   * weight w. Gradient g; settings by their names or as β₁, β₂, ε; m̂ and v̂ are m / (1 − β₁ᵗ) and v / (1 − β₂ᵗ).
   */
  formula(values: ValuesOf<S>): string;
  /**
   * One update of one array. `step` counts updates from 1. Returns the new array and its new slots;
   * it keeps no state of its own, so that a run resumes bit for bit.
   */
  update(
    tf: TF,
    weight: Tensor,
    gradient: Tensor,
    slots: Readonly<Record<string, Tensor>>,
    step: number,
    values: ValuesOf<S>,
  ): { weight: Tensor; slots: Readonly<Record<string, Tensor>> };
}

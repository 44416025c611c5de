/** How one layer learns and what it says; figures are null where it has nothing of the kind. */
export interface LayerHealth {
  readonly key: string;
  /** Root of the mean square of the gradient over all numbers the layer learns: of the mean loss of a batch. */
  readonly gradient: number | null;
  /** Root of the mean square of what it learns. */
  readonly weights: number | null;
  /** How far the next update on that batch moves them, as a share of how large they are; null for a moment of the past whose optimiser remembers more than weights. */
  readonly update: number | null;
  /** Mean and standard deviation of all its numbers over the examples. */
  readonly mean: number;
  readonly spread: number;
  /** Units that say 0 at every place of every example, though nobody silenced them. */
  readonly dead: readonly number[];
  /** The share of its numbers at the flat ends of its curve, where hardly any slope is left. */
  readonly saturated: number | null;
}

import type { Field } from "../layers/layer";
import { span } from "../math/windows";

/** What one output cell sees of the network's input: how many cells, and how far apart neighbours look. */
export interface Sight {
  readonly cells: readonly [height: number, width: number];
  readonly jump: readonly [down: number, across: number];
}

/** What a cell of the input sees of the input. */
export const oneCell: Sight = { cells: [1, 1], jump: [1, 1] };

/**
 * What a cell sees through one more layer: r ← r + (span − 1)·j, j ← j·stride, for height and width apart.
 * Source: Araujo, Norris & Sim, "Computing receptive fields of convolutional neural networks", 2019.
 */
export function through(sight: Sight | "all", field: Field): Sight | "all" {
  if (sight === "all" || field === "all") return "all";
  if (field === "cell") return sight;
  const axis = (i: 0 | 1) => sight.cells[i] + (span(field.kernel[i], field.dilation[i]) - 1) * sight.jump[i];
  return {
    cells: [axis(0), axis(1)],
    jump: [sight.jump[0] * field.stride[0], sight.jump[1] * field.stride[1]],
  };
}

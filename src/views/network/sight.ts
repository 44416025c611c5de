import type { LayerInfo } from "../../experiment/network";
import { paddingOf, span, type Padding } from "../../math/windows";

/** A block of cells, first row and column and how many; it may reach beyond the border into the padding. */
export interface Patch {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const whole = ([rows, columns]: readonly number[]): Patch => ({ row: 0, column: 0, rows, columns });

/** The cells of a layer's input that a block of its output reads; null where the input is no picture. */
export function patchBefore({ type, values, input, output }: LayerInfo, patch: Patch): Patch | null {
  if (input.length !== 3) return null;
  const field = type.field(values);
  if (field === "cell" && output.length === 3) return patch;
  if (field === "all" || field === "cell") return whole(input);
  const padding = (values.padding ?? "valid") as Padding;
  const along = (axis: 0 | 1, from: number, count: number): readonly [number, number] => {
    const { kernel, stride, dilation } = field;
    const [before] = paddingOf(input[axis], kernel[axis], stride[axis], dilation[axis], padding);
    return [from * stride[axis] - before, (count - 1) * stride[axis] + span(kernel[axis], dilation[axis])];
  };
  const [row, rows] = along(0, patch.row, patch.rows);
  const [column, columns] = along(1, patch.column, patch.columns);
  return { row, column, rows, columns };
}

/** The part of a block that lies on a picture. */
export function clipped({ row, column, rows, columns }: Patch, [height, width]: readonly number[]): Patch {
  const [top, left] = [Math.min(height, Math.max(0, row)), Math.min(width, Math.max(0, column))];
  return {
    row: top,
    column: left,
    rows: Math.max(0, Math.min(height, row + rows) - top),
    columns: Math.max(0, Math.min(width, column + columns) - left),
  };
}

/** The cells of the network's input that a cell of layer `index` can see; null where the input is no picture. */
export function fieldOf(layers: readonly LayerInfo[], index: number, patch: Patch): Patch | null {
  let seen: Patch | null = patch;
  for (let layer = index; layer >= 0; layer--) {
    seen = seen && layers[layer].output.length === 3 ? patchBefore(layers[layer], seen) : whole(layers[layer].input);
    if (layers[layer].input.length !== 3) seen = null;
  }
  return seen && clipped(seen, layers[0].input);
}

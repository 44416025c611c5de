import type { Parts, WeightArray } from "../../experiment/snapshot";
import { sizeOf } from "../../math/shape";
import type { Cells } from "../../ui/cells";
import type { Column } from "./columns";

/** Pictures of every feature over the plane, `[features, side, side]`, row 0 on top. */
export interface FeaturePictures {
  readonly kind: "features";
  readonly side: number;
  readonly values: Float32Array;
}

/** What maps are drawn as instead of their numbers for the shown example: how their units answer over two factors. */
export interface TunedPictures {
  readonly kind: "tuned";
  /** Null until it has come. */
  readonly tuning: Parts["tuning"];
}

/** What units are drawn as that have other pictures than their numbers for the shown example. */
export type Pictures = FeaturePictures | TunedPictures;

/** What a unit is painted from; null until numbers of this very network have come. */
export function cellsOf(column: Column, unit: number, parts: Partial<Parts>, pictures: Pictures | null): Cells | null {
  if (column.kind === "thumbnails") return thumbnailOf(column, unit, parts, pictures);
  if (column.kind === "maps" && pictures?.kind === "tuned") return tunedCells(column, unit, pictures.tuning);
  const values = valuesOf(column, parts);
  if (!values) return null;
  const [rows, columns] = column.cells;
  return { values, rows, columns, offset: unit, stride: column.units };
}

/** All numbers of a column for the shown example, `[rows, columns, units]`. */
export function valuesOf(column: Column, parts: Partial<Parts>): Float32Array | null {
  const { info, layer } = column;
  if (!info) {
    const input = parts.example?.input;
    return input && input.length === column.cells[0] * column.cells[1] * column.units ? input : null;
  }
  const map = parts.maps?.[layer];
  return map && map.key === column.key && map.values.length === sizeOf(info.output) ? map.values : null;
}

/**
 * The cell, counted row by row, at which a unit of maps `[rows, columns, units]` says most, by size; null where it says 0
 * everywhere.
 */
export function strongest(values: ArrayLike<number>, units: number, unit: number): number | null {
  let best: number | null = null;
  let most = 0;
  for (let at = unit; at < values.length; at += units) {
    const size = Math.abs(values[at]);
    if (size > most) [best, most] = [(at - unit) / units, size];
  }
  return best;
}

function thumbnailOf(column: Column, unit: number, parts: Partial<Parts>, pictures: Pictures | null): Cells | null {
  if (column.features) {
    if (pictures?.kind !== "features") return null;
    const { side, values } = pictures;
    const place = column.features.findIndex((feature) => feature.unit === unit);
    return { values, rows: side, columns: side, offset: place * side * side };
  }
  const found = parts.thumbnails?.[column.layer + 1];
  if (!found || (column.layer >= 0 && found.key !== column.key) || found.units !== column.units) return null;
  const { side, values } = found;
  return { values, rows: side, columns: side, offset: unit * side * side };
}

/** What a unit answers over two factors; null until that has come of this very network. */
export function tunedCells(column: Column, unit: number, tuning: Parts["tuning"] | undefined): Cells | null {
  const found = tuning?.layers[column.layer];
  if (!tuning || found?.key !== column.key || found.units !== column.units) return null;
  const { side } = tuning;
  return { values: found.values, rows: side, columns: side, offset: unit * side * side };
}

/** One array of parameters of a column's layer; null until it has come in its present shape. */
export function weightsOf(column: Column, name: string, parts: Partial<Parts>): WeightArray | null {
  const spec = column.info?.weights.find((weight) => weight.name === name);
  const layer = parts.weights?.[column.layer];
  if (!spec || layer?.key !== column.key) return null;
  const found = layer.arrays.find((array) => array.name === name);
  return found && found.values.length === sizeOf(spec.shape) ? found : null;
}

/** The gradient of a column's array that waits for its batch to fill; null where none does. */
export const waitingOf = (column: Column, name: string, parts: Partial<Parts>): WeightArray | null =>
  parts.waiting?.[column.layer]?.arrays.find((array) => array.name === name) ?? null;

/** One slice of a kernel `[rows, columns, in, filters]`: the weights with which a unit reads the `place`-th map it reads. */
export function sliceCells(column: Column, kernel: WeightArray, unit: number, place: number): Cells {
  const [rows, columns, inputs, filters] = kernel.shape;
  const offset = column.reads === "own" ? unit : place * filters + unit;
  return { values: kernel.values, rows, columns, offset, stride: inputs * filters };
}

/** One number of a grid. */
export const cellAt = ({ values, columns, offset = 0, stride = 1 }: Cells, row: number, column: number): number =>
  values[offset + (row * columns + column) * stride];

/** Least, mean and largest of a grid. */
export function summaryOf(cells: Cells): { least: number; mean: number; most: number } {
  const { values, rows, columns, offset = 0, stride = 1 } = cells;
  let [least, most, sum] = [Infinity, -Infinity, 0];
  for (let index = 0; index < rows * columns; index++) {
    const value = values[offset + index * stride];
    if (Number.isNaN(value)) return { least: NaN, mean: NaN, most: NaN };
    if (value < least) least = value;
    if (value > most) most = value;
    sum += value;
  }
  return { least, mean: sum / (rows * columns), most };
}

/** How much a unit says on the whole: the mean of its numbers without their signs. */
export function activityOf({ values, rows, columns, offset = 0, stride = 1 }: Cells): number {
  let sum = 0;
  for (let index = 0; index < rows * columns; index++) sum += Math.abs(values[offset + index * stride]);
  return Number.isFinite(sum) ? sum / (rows * columns) : 0;
}

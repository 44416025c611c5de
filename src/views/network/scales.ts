import type { Parts } from "../../experiment/snapshot";
import type { Cells } from "../../ui/cells";
import type { Column } from "./columns";
import { cellsOf, sliceCells, weightsOf, type Pictures } from "./numbers";

/** Whose largest value saturates a scale. */
export type Scope = "unit" | "layer" | "network";
export const scopes: readonly Scope[] = ["unit", "layer", "network"];

/** The `share`-quantile of numbers (nearest rank), in place, in linear time (Hoare's selection). */
function quantile(numbers: Float32Array, share: number): number {
  const rank = Math.max(0, Math.ceil(share * numbers.length) - 1);
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const pivot = numbers[(low + high) >> 1];
    let [left, right] = [low, high];
    while (left <= right) {
      while (numbers[left] < pivot) left++;
      while (numbers[right] > pivot) right--;
      if (left <= right) {
        [numbers[left], numbers[right]] = [numbers[right], numbers[left]];
        left++;
        right--;
      }
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else break;
  }
  return numbers[rank];
}

const each = (grids: readonly Cells[], hear: (value: number) => void) => {
  for (const { values, rows, columns, offset = 0, stride = 1 } of grids) {
    for (let index = 0; index < rows * columns; index++) hear(values[offset + index * stride]);
  }
};

/** The largest magnitude of some grids. */
function largestOf(grids: readonly Cells[]): number {
  let most = 0;
  each(grids, (value) => {
    const size = Math.abs(value);
    if (size > most && size < Infinity) most = size;
  });
  return most;
}

/** The 96th percentile of the positive numbers of some grids. */
function highOf(grids: readonly Cells[]): number {
  const room = new Float32Array(grids.reduce((sum, { rows, columns }) => sum + rows * columns, 0));
  let count = 0;
  each(grids, (value) => {
    if (value > 0 && value < Infinity) room[count++] = value;
  });
  return count > 0 ? quantile(room.subarray(0, count), 0.96) : 0;
}

/** What saturates a column's colours over some grids. */
const limitOver = ({ scale }: Column, grids: readonly Cells[]): number =>
  scale === "signed" ? largestOf(grids) : highOf(grids);

/** The end of the curve of units that are drawn over the plane, where it has one: all such columns share one scale. */
const endOfCurve = ({ kind, info }: Column): number | null =>
  kind === "thumbnails" && info?.values.activation === "tanh" ? 1 : null;

/** What saturates the colours of each unit of each column, and of each kernel. */
export interface Limits {
  ofUnit(column: number, unit: number): number;
  ofKernel(column: number, unit: number): number;
}

/** Moves a limit towards its goal, by a tenth a frame at most while numbers stream. */
const eased = (before: number | undefined, goal: number): number =>
  before === undefined || before === 0 ? goal : Math.min(before * 1.1, Math.max(before * 0.9, goal));

/** Keeps limits from flickering; exact whenever nothing streams. */
export class Easing {
  private readonly before = new Map<string, number>();

  follow(key: string, goal: number, streaming: boolean): number {
    const limit = streaming ? eased(this.before.get(key), goal) : goal;
    this.before.set(key, limit);
    return limit;
  }
}

/** Index of the column that a column shares its scale with. */
export function scaleHead(columns: readonly Column[], index: number): number {
  let head = index;
  while (columns[head].sharesScale) head--;
  return head;
}

/** Limits of a network's colours in a scope. */
export function limitsOf(task: {
  columns: readonly Column[];
  parts: Partial<Parts>;
  pictures: Pictures | null;
  scope: Scope;
  easing: Easing;
  streaming: boolean;
}): Limits {
  const { columns, parts, pictures, scope, easing, streaming } = task;
  const gridsOf = (column: Column, units?: readonly number[]) =>
    (units ?? Array.from({ length: column.units }, (_, unit) => unit)).flatMap(
      (unit) => cellsOf(column, unit, parts, pictures) ?? [],
    );
  const kernelGrids = (column: Column, units?: readonly number[]): Cells[] => {
    const kernel = weightsOf(column, "kernel", parts);
    if (!kernel) return [];
    if (!units) return [{ values: kernel.values, rows: 1, columns: kernel.values.length }];
    if (!column.kernel)
      return units.map((unit) => ({
        values: kernel.values,
        rows: 1,
        columns: kernel.shape[0],
        offset: unit,
        stride: column.units,
      }));
    const { slices } = column.kernel;
    return units.flatMap((unit) =>
      Array.from({ length: slices }, (_, place) => sliceCells(column, kernel, unit, place)),
    );
  };
  const known = new Map<string, number>();
  const limit = (key: string, find: () => number): number => {
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = easing.follow(`${scope} ${key}`, find(), streaming)));
    return found;
  };
  return {
    ofUnit(index, unit) {
      const column = columns[index];
      if (column.scale === "picture") return 1;
      if (column.features || scope === "unit") {
        return limit(`${column.key} ${unit}`, () => limitOver(column, gridsOf(column, [unit])));
      }
      if (scope === "layer") {
        const head = columns[scaleHead(columns, index)];
        return endOfCurve(head) ?? limit(head.key, () => limitOver(head, gridsOf(head)));
      }
      const alike = columns.filter(
        ({ scale, layer, kind }) => scale === column.scale && layer >= 0 && kind !== "answer",
      );
      return limit(column.scale, () =>
        limitOver(
          column,
          alike.flatMap((each) => gridsOf(each)),
        ),
      );
    },
    ofKernel(index, unit) {
      const column = columns[index];
      if (scope === "unit") return limit(`kernel ${column.key} ${unit}`, () => largestOf(kernelGrids(column, [unit])));
      if (scope === "layer") return limit(`kernel ${column.key}`, () => largestOf(kernelGrids(column)));
      return limit("kernels", () => largestOf(columns.flatMap((each) => kernelGrids(each))));
    },
  };
}

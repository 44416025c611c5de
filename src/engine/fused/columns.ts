import { columnsOf, mostKept } from "../../experiment/footprint";
import type { LayerInfo } from "../../experiment/network";
import type { Kernels, Pointer } from "../kernels/kernels";
import { convolutionWindows } from "./windows";

/** Most numbers that the windows over one example may fill: 64 MB. */
export const mostColumns = 16_000_000;

/** So many numbers stay in a processor's cache. */
const handy = 64_000;

/** The windows of a convolution over a batch, laid out in rows for a matrix product, a few examples at a time. */
interface Columns {
  /** Spreads the windows of every group of examples and hands them on: `columns` of `length` examples from `from` on. */
  spread(count: number, then: (columns: Pointer, from: number, length: number) => void): void;
  /** Hands the same windows on once more. */
  again(count: number, then: (columns: Pointer, from: number, length: number) => void): void;
  /** Most examples of a group. */
  readonly group: number;
}

/** Makes room for the windows of as many examples as stay in the cache, or of all where that isn't much. */
export function createColumns(kernels: Kernels, layer: LayerInfo, capacity: number, input: Pointer): Columns {
  const windows = convolutionWindows(layer);
  const each = columnsOf(layer);
  const group = Math.min(capacity, Math.max(1, Math.floor(handy / each)));
  const kept = capacity * each <= mostKept;
  const start = kernels.allocate((kept ? capacity : group) * each);

  function walk(count: number, fill: boolean, then: (columns: Pointer, from: number, length: number) => void): void {
    for (let from = 0; from < count; from += group) {
      const length = Math.min(group, count - from);
      const columns = kept ? start + 4 * from * each : start;
      if (fill) kernels.spread(input + 4 * from * windows.inputSize, columns, length, ...windows.arguments);
      then(columns, from, length);
    }
  }

  return {
    group,
    spread: (count, then) => walk(count, true, then),
    again: (count, then) => walk(count, !kept, then),
  };
}

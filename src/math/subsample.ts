import type { Picture } from "./convolution";
import { remap } from "./remap";

/** Keeps one of every `every` rows or columns, beginning with number `first` (from 0). */
export interface Keeping {
  readonly every: number;
  readonly first: number;
}

/** How many of `length` rows or columns are kept. */
const kept = (length: number, { every, first }: Keeping): number => Math.max(0, Math.ceil((length - first) / every));

/** The picture without the rows and columns that are not kept. */
export function subsample(input: Picture, rows: Keeping, columns: Keeping): Picture {
  return remap(input, [kept(input.shape[0], rows), kept(input.shape[1], columns)], (row, column) => [
    rows.first + row * rows.every,
    columns.first + column * columns.every,
  ]);
}

/** What a confusion matrix adds up to; row: what it is, column: what the network said. */
export interface Sums {
  readonly examples: number;
  readonly mistakes: number;
  /** Share of each class that was recognised; NaN for a class without examples. */
  readonly recognised: readonly number[];
}

/** Adds up counts `[classes, classes]`. */
export function sumsOf(counts: ArrayLike<number>, classes: number): Sums {
  const rows = Array.from({ length: classes }, (_, row) =>
    Array.from({ length: classes }, (_, column) => counts[row * classes + column]).reduce(
      (sum, count) => sum + count,
      0,
    ),
  );
  const right = rows.map((_, row) => counts[row * classes + row]);
  const examples = rows.reduce((sum, count) => sum + count, 0);
  return {
    examples,
    mistakes: examples - right.reduce((sum, count) => sum + count, 0),
    recognised: rows.map((count, row) => right[row] / count),
  };
}

/** The largest number that a cell can come to: as many as the largest class has examples. */
export const mostInCell = (counts: Float32Array, classes: number): number =>
  Math.max(
    0,
    ...Array.from({ length: classes }, (_, row) =>
      counts.subarray(row * classes, (row + 1) * classes).reduce((sum, count) => sum + count, 0),
    ),
  );

/** The cell that an arrow key leads to, inside the matrix; null for other keys. */
export function cellAfter(
  key: string,
  [row, column]: readonly [number, number],
  classes: number,
): readonly [number, number] | null {
  const inside = (at: number) => Math.min(classes - 1, Math.max(0, at));
  switch (key) {
    case "ArrowUp":
      return [inside(row - 1), column];
    case "ArrowDown":
      return [inside(row + 1), column];
    case "ArrowLeft":
      return [row, inside(column - 1)];
    case "ArrowRight":
      return [row, inside(column + 1)];
    case "Home":
      return [row, 0];
    case "End":
      return [row, classes - 1];
    default:
      return null;
  }
}

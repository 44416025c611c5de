/** One connected piece of a class map. */
export interface Region {
  readonly class: number;
  /** How many cells it covers. */
  readonly cells: number;
  /** The middle of its widest place, in cells from the left and from the top. */
  readonly x: number;
  readonly y: number;
}

/** Distance of every cell to the nearest cell of another class or to the edge, in thirds of a cell (3-4 chamfer). */
function depths(classes: ArrayLike<number>, side: number): Uint16Array {
  const depth = new Uint16Array(side * side);
  const from = (own: number, row: number, column: number): number => {
    const outside = row < 0 || column < 0 || row >= side || column >= side;
    return outside || classes[row * side + column] !== own ? 0 : depth[row * side + column];
  };
  for (const [first, step] of [
    [0, -1],
    [side * side - 1, 1],
  ]) {
    for (let count = 0, cell = first; count < side * side; count++, cell -= step) {
      const [row, column, own] = [Math.floor(cell / side), cell % side, classes[cell]];
      const near = Math.min(
        from(own, row, column + step) + 3,
        from(own, row + step, column) + 3,
        from(own, row + step, column - 1) + 4,
        from(own, row + step, column + 1) + 4,
      );
      depth[cell] = step < 0 ? near : Math.min(depth[cell], near);
    }
  }
  return depth;
}

/** The cells of the region that holds `start`; marks them as seen. */
function flood(classes: ArrayLike<number>, side: number, start: number, seen: Uint8Array): number[] {
  const cells = [start];
  seen[start] = 1;
  const visit = (cell: number, own: number) => {
    if (seen[cell] || classes[cell] !== own) return;
    seen[cell] = 1;
    cells.push(cell);
  };
  for (const cell of cells) {
    const [column, own] = [cell % side, classes[cell]];
    if (column > 0) visit(cell - 1, own);
    if (column < side - 1) visit(cell + 1, own);
    if (cell >= side) visit(cell - side, own);
    if (cell < side * (side - 1)) visit(cell + side, own);
  }
  return cells;
}

/** The pieces of a class map `[side, side]`, largest first; pieces touch along edges, not over corners. */
export function regionsOf(classes: ArrayLike<number>, side: number): readonly Region[] {
  const depth = depths(classes, side);
  const seen = new Uint8Array(side * side);
  const regions: Region[] = [];
  for (let start = 0; start < side * side; start++) {
    if (seen[start]) continue;
    const cells = flood(classes, side, start, seen);
    const middle = [0, 1].map(
      (axis) => cells.reduce((sum, cell) => sum + (axis ? Math.floor(cell / side) : cell % side), 0) / cells.length,
    );
    // Among equally wide places the one nearest to the middle, so that a label doesn't jump while the network learns.
    const off = (cell: number) => ((cell % side) - middle[0]) ** 2 + (Math.floor(cell / side) - middle[1]) ** 2;
    const widest = cells.reduce((best, cell) =>
      depth[cell] > depth[best] || (depth[cell] === depth[best] && off(cell) < off(best)) ? cell : best,
    );
    regions.push({
      class: classes[start],
      cells: cells.length,
      x: (widest % side) + 0.5,
      y: Math.floor(widest / side) + 0.5,
    });
  }
  return regions.toSorted((a, b) => b.cells - a.cells);
}

/** A straight line between cells of different classes, in cells from the left and from the top. */
export type Border = readonly [x0: number, y0: number, x1: number, y1: number];

/** Every line between different classes of a map `[side, side]`, each as long as it runs straight. */
export function bordersOf(classes: ArrayLike<number>, side: number): readonly Border[] {
  const borders: Border[] = [];
  for (let line = 1; line < side; line++) {
    for (const down of [false, true]) {
      const parts = (at: number) =>
        down
          ? classes[at * side + line - 1] !== classes[at * side + line]
          : classes[(line - 1) * side + at] !== classes[line * side + at];
      for (let at = 0; at < side; at++) {
        if (!parts(at)) continue;
        const start = at;
        while (at + 1 < side && parts(at + 1)) at++;
        borders.push(down ? [line, start, line, at + 1] : [start, line, at + 1, line]);
      }
    }
  }
  return borders;
}

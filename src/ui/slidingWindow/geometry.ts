import { paddedAlong, type Sliding } from "../../math/taps";
import { span } from "../../math/windows";
import type { Grid } from "../../settings";
import type { CellFrame, CellPlace } from "./place";

/** An input as a window meets it. */
export interface PaddedGrid {
  /** With the padding; zeros beyond the edge are numbers here. */
  readonly rows: Grid;
  /** Cells of padding before and after. */
  readonly down: readonly [before: number, after: number];
  readonly across: readonly [before: number, after: number];
}

/** Puts the padding of a window of `[height, width]` around an input. */
export function paddedGrid(input: Grid, [height, width]: readonly [number, number], sliding: Sliding): PaddedGrid {
  const down = paddedAlong(0, input.length, height, sliding);
  const across = paddedAlong(1, input[0].length, width, sliding);
  const after = (axis: typeof down, length: number) => axis.cells.length - axis.before - length;
  return {
    rows: Array.from(down.cells, (row) =>
      Array.from(across.cells, (column) => (row < 0 || column < 0 ? 0 : input[row][column])),
    ),
    down: [down.before, after(down, input.length)],
    across: [across.before, after(across, input[0].length)],
  };
}

/** The cells of a padded input that the window spans for a cell of the output. */
export function frameAt(at: CellPlace, [height, width]: readonly [number, number], sliding: Sliding): CellFrame {
  return {
    row: at.row * sliding.stride[0],
    column: at.column * sliding.stride[1],
    height: span(height, sliding.dilation[0]),
    width: span(width, sliding.dilation[1]),
  };
}

/** The weights that lie on the cells of a padded input: by row, then by column. */
export function weightsAt(kernel: Grid, frame: CellPlace, { dilation }: Sliding): Map<number, Map<number, number>> {
  return new Map(
    kernel.map((line, row) => [
      frame.row + row * dilation[0],
      new Map(line.map((weight, column) => [frame.column + column * dilation[1], weight])),
    ]),
  );
}

/** The cell of the output, `[rows, columns]` of them, whose window has its middle nearest to a cell of the padded input. */
export function placeNear(
  cell: CellPlace,
  frame: CellFrame,
  { stride }: Sliding,
  [rows, columns]: readonly [number, number],
): CellPlace {
  return {
    row: nearest(cell.row, frame.height, stride[0], rows),
    column: nearest(cell.column, frame.width, stride[1], columns),
  };
}

const nearest = (place: number, reach: number, step: number, count: number) =>
  Math.min(Math.max(Math.round((place - (reach - 1) / 2) / step), 0), count - 1);

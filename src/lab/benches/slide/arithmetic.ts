import { bordersLeft } from "../../../math/borders";
import { convolve, termsAt, turned, type Kernel } from "../../../math/convolution";
import { coverageOf, tapsAlong, type Sliding } from "../../../math/taps";
import type { Grid } from "../../../settings";
import { pictureOf, rowsOf } from "../../grids";
import type { SlideValues } from "./settings";

const kernelOf = (cells: Grid): Kernel => ({ shape: [cells.length, cells[0].length, 1, 1], values: cells.flat() });

/** How the window moves. Borders that are left need a place for every cell: the padding that keeps the size. */
const slidingOf = ({ stride, dilation, padding, edge }: SlideValues): Sliding => ({
  stride: [stride, stride],
  dilation: [dilation, dilation],
  padding: edge === "leave" ? "same" : padding,
  edge: edge === "leave" ? "zero" : edge,
});

/** How many places of the window read each cell of the picture. */
export function coverageOfSlide(values: SlideValues): Grid {
  const { input, kernel } = values;
  const size = [input.length, input[0].length] as const;
  const counts = coverageOf(size, [kernel.length, kernel[0].length], slidingOf(values));
  return rowsOf({ shape: [...size, 1], values: counts });
}

/** A window of the picture, the weights on it, and what becomes of the sum of their products. */
interface Place {
  readonly window: Grid;
  readonly sum: number;
  /** Whether the window reaches beyond the picture. */
  readonly beyond: boolean;
}

/** What a slide of a kernel over a picture comes to. */
export interface Slid {
  readonly sliding: Sliding;
  /** The weights as they lie on the picture: turned where they are flipped. */
  readonly laid: Grid;
  /** The result: divided, clipped, borders left. */
  readonly output: Grid;
  readonly placeAt: (row: number, column: number) => Place;
}

/** Slides the kernel over the picture. */
export function slid(values: SlideValues): Slid {
  const { input, kernel, flip, divide, clip, edge } = values;
  const [height, width] = [kernel.length, kernel[0].length];
  const sliding = slidingOf(values);
  const picture = pictureOf(input);
  const weights = flip ? turned(kernelOf(kernel)) : kernelOf(kernel);
  const sums = convolve(picture, weights, sliding);
  const finished = Float64Array.from(sums.values, (sum) =>
    clip ? Math.min(255, Math.max(0, sum / divide)) : sum / divide,
  );
  const whole = { shape: sums.shape, values: finished };
  const output = edge === "leave" ? bordersLeft(picture, whole, [height, width], sliding) : whole;
  return {
    sliding,
    laid: rowsOf({ shape: [height, width, 1], values: weights.values }),
    output: rowsOf(output),
    placeAt(row, column) {
      const { window, sum } = termsAt(picture, weights, sliding, { row, column, filter: 0 });
      const beyond = ([0, 1] as const).some((axis) => {
        const taps = tapsAlong(axis, picture.shape[axis], weights.shape[axis], { ...sliding, edge: "zero" });
        const place = axis === 0 ? row : column;
        return taps.cells.subarray(place * taps.kernel, (place + 1) * taps.kernel).includes(-1);
      });
      return { window: rowsOf({ shape: [height, width, 1], values: window }), sum, beyond };
    },
  };
}

/** The cells with the largest number of a grid, row by row; none where all are alike. */
export function peaksOf(grid: Grid): readonly (readonly [row: number, column: number])[] {
  const all = grid.flat();
  const most = Math.max(...all);
  if (all.every((value) => value === most)) return [];
  return grid.flatMap((line, row) => line.flatMap((value, column) => (value === most ? [[row, column] as const] : [])));
}

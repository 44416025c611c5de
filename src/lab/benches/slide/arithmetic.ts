import { convolve, termsAt, turned, type Kernel, type Picture } from "../../../math/convolution";
import { coverageOf, type Sliding } from "../../../math/taps";
import type { Grid } from "../../../settings";
import type { SlideValues } from "./settings";

const pictureOf = (cells: Grid): Picture => ({ shape: [cells.length, cells[0].length, 1], values: cells.flat() });

const kernelOf = (cells: Grid): Kernel => ({ shape: [cells.length, cells[0].length, 1, 1], values: cells.flat() });

const rowsOf = (values: ArrayLike<number>, height: number, width: number): Grid =>
  Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => values[row * width + column]),
  );

/** Height × width of a grid. */
export const sizeOf = (grid: readonly (readonly unknown[])[]): string => `${grid.length} × ${grid[0]?.length ?? 0}`;

const slidingOf = ({ stride, dilation, padding, edge }: SlideValues): Sliding => ({
  stride: [stride, stride],
  dilation: [dilation, dilation],
  padding,
  edge: edge === "leave" ? "zero" : edge,
});

/** How many places of the window read each cell. */
export function coverageOfSlide(values: SlideValues): Grid {
  const { input, kernel } = values;
  const size = [input.length, input[0].length] as const;
  return rowsOf(coverageOf(size, [kernel.length, kernel[0].length], slidingOf(values)), size[0], size[1]);
}

/** What a slide of a kernel over a picture comes to. */
interface Slid {
  readonly sliding: Sliding;
  /** The weights as they lie on the picture: turned where they are flipped. */
  readonly laid: Grid;
  /** The result, divided and clipped. */
  readonly output: Grid;
  /** The window at a cell of the result, and the sum of its products with the weights. */
  readonly termsAt: (row: number, column: number) => { readonly window: Grid; readonly sum: number };
}

/** Slides the kernel over the picture. */
export function slid(values: SlideValues): Slid {
  const { input, kernel, flip, divide, clip } = values;
  const [height, width] = [kernel.length, kernel[0].length];
  const sliding = slidingOf(values);
  const picture = pictureOf(input);
  const weights = flip ? turned(kernelOf(kernel)) : kernelOf(kernel);
  const sums = convolve(picture, weights, sliding);
  const finished = (sum: number) => (clip ? Math.min(255, Math.max(0, sum / divide)) : sum / divide);
  return {
    sliding,
    laid: rowsOf(weights.values, height, width),
    output: rowsOf(Array.from(sums.values, finished), sums.shape[0], sums.shape[1]),
    termsAt(row, column) {
      const { window, sum } = termsAt(picture, weights, sliding, { row, column, filter: 0 });
      return { window: rowsOf(window, height, width), sum };
    },
  };
}

import { convolve, turned, type Kernel, type Picture } from "../../../math/convolution";
import type { Sliding } from "../../../math/taps";
import type { Grid } from "../../../settings";
import type { SlideValues } from "./settings";

const pictureOf = (cells: Grid): Picture => ({ shape: [cells.length, cells[0].length, 1], values: cells.flat() });

const kernelOf = (cells: Grid): Kernel => ({ shape: [cells.length, cells[0].length, 1, 1], values: cells.flat() });

/** The first channel of a picture as rows. */
const gridOf = ({ shape: [height, width, channels], values }: Picture): Grid =>
  Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => values[(row * width + column) * channels]),
  );

/** How the window moves. */
const slidingOf = ({ stride, dilation, padding, edge }: SlideValues): Sliding => ({
  stride: [stride, stride],
  dilation: [dilation, dilation],
  padding,
  edge: edge === "leave" ? "zero" : edge,
});

/** The result of sliding, as rows. */
export function slid(values: SlideValues): Grid {
  const { input, kernel, flip, divide, clip } = values;
  const weights = flip ? turned(kernelOf(kernel)) : kernelOf(kernel);
  const output = gridOf(convolve(pictureOf(input), weights, slidingOf(values)));
  const finished = (sum: number) => (clip ? Math.min(255, Math.max(0, sum / divide)) : sum / divide);
  return output.map((row) => row.map(finished));
}

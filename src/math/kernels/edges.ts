import { message } from "../../locales/message";
import { kernelOf } from "../kernel2d";
import type { NamedKernel } from "./named";

const sides = [message("brighter on the right"), message("brighter on the left")] as const;
const heights = [message("brighter below"), message("brighter above")] as const;
const middles = [message("darker than around"), message("brighter than around")] as const;

/** Kernels that answer where brightness changes; their weights add up to 0, so an even area gives 0. */
export const edgeKernels: readonly NamedKernel[] = [
  {
    id: "vertical",
    label: message("vertical edges"),
    summary: message("Left column less right column: answers where brightness changes from left to right."),
    kernel: kernelOf([
      [1, 0, -1],
      [1, 0, -1],
      [1, 0, -1],
    ]),
    display: "signed",
    ends: sides,
  },
  {
    id: "horizontal",
    label: message("horizontal edges"),
    summary: message(
      "Upper row less lower row: answers to every edge with a change from top to bottom, slanted ones too; only exact verticals give 0.",
    ),
    kernel: kernelOf([
      [1, 1, 1],
      [0, 0, 0],
      [-1, -1, -1],
    ]),
    display: "signed",
    ends: heights,
  },
  {
    id: "slanted",
    label: message("slanted edges"),
    summary: message("Upper right corner less lower left corner: answers across one diagonal."),
    kernel: kernelOf([
      [0, 1, 1],
      [-1, 0, 1],
      [-1, -1, 0],
    ]),
    display: "signed",
    ends: [message("brighter lower left"), message("brighter upper right")],
  },
  {
    id: "sobelX",
    label: message("Sobel, across"),
    summary: message("Vertical edges, the middle row counts double: less grain than the plain kernel."),
    kernel: kernelOf([
      [1, 0, -1],
      [2, 0, -2],
      [1, 0, -1],
    ]),
    display: "signed",
    ends: sides,
  },
  {
    id: "sobelY",
    label: message("Sobel, down"),
    summary: message("Horizontal edges, the middle column counts double."),
    kernel: kernelOf([
      [1, 2, 1],
      [0, 0, 0],
      [-1, -2, -1],
    ]),
    display: "signed",
    ends: heights,
  },
  {
    id: "difference",
    label: message("1, −1"),
    summary: message("A pixel less its right neighbour: the smallest edge detector."),
    kernel: kernelOf([[1, -1]]),
    display: "signed",
    ends: sides,
  },
  {
    id: "laplacian",
    label: message("Laplacian"),
    summary: message("Four neighbours less four times the centre: edges of every direction."),
    kernel: kernelOf([
      [0, 1, 0],
      [1, -4, 1],
      [0, 1, 0],
    ]),
    display: "signed",
    ends: [middles[1], middles[0]],
  },
  {
    id: "edge8",
    label: message("all edges"),
    summary: message("Eight times the centre less its eight neighbours: whatever differs from its surroundings."),
    kernel: kernelOf([
      [-1, -1, -1],
      [-1, 8, -1],
      [-1, -1, -1],
    ]),
    display: "signed",
    ends: middles,
  },
  {
    id: "corner",
    label: message("diagonal change"),
    summary: message(
      "Two opposite corners less the other two: answers to corners and slanted edges, not to straight ones.",
    ),
    kernel: kernelOf([
      [1, 0, -1],
      [0, 0, 0],
      [-1, 0, 1],
    ]),
    display: "signed",
  },
];

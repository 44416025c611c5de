import { message } from "../../locales/message";
import { kernelOf } from "../kernel2d";
import type { NamedKernel } from "./named";

/** Kernels that give a picture of the same kind back. Only the identity and the blurs stay in 0…1 by themselves. */
export const plainKernels: readonly NamedKernel[] = [
  {
    id: "identity",
    label: message("identity"),
    summary: message("Leaves the picture as it is."),
    kernel: kernelOf([
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ]),
    display: "clipped",
  },
  {
    id: "box",
    label: message("box blur"),
    summary: message("The mean of nine neighbours: grain and fine detail go."),
    kernel: kernelOf(
      [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ],
      1 / 9,
    ),
    display: "clipped",
  },
  {
    id: "gaussian",
    label: message("Gaussian blur"),
    summary: message("A mean in which near neighbours count more: softer than the box, without its squares."),
    kernel: kernelOf(
      [
        [1, 2, 1],
        [2, 4, 2],
        [1, 2, 1],
      ],
      1 / 16,
    ),
    display: "clipped",
  },
  {
    id: "gaussian5",
    label: message("Gaussian blur 5×5"),
    summary: message("A wider Gaussian blur: coarser detail goes too."),
    kernel: kernelOf(
      [
        [1, 4, 6, 4, 1],
        [4, 16, 24, 16, 4],
        [6, 24, 36, 24, 6],
        [4, 16, 24, 16, 4],
        [1, 4, 6, 4, 1],
      ],
      1 / 256,
    ),
    display: "clipped",
  },
  {
    id: "sharpen",
    label: message("sharpen"),
    summary: message("Adds to each pixel what sets it apart from its four neighbours. It can leave 0 to 1."),
    kernel: kernelOf([
      [0, -1, 0],
      [-1, 5, -1],
      [0, -1, 0],
    ]),
    display: "clipped",
  },
  {
    id: "emboss",
    label: message("emboss"),
    summary: message("As if lit from the upper left: edges become bright on one side and dark on the other."),
    kernel: kernelOf([
      [-2, -1, 0],
      [-1, 1, 1],
      [0, 1, 2],
    ]),
    display: "clipped",
  },
  {
    id: "edgeMinus7",
    label: message("edges, centre −7"),
    summary: message(
      "Eight neighbours less seven times the centre: equal areas stay, edges jump. It can leave 0 to 1.",
    ),
    kernel: kernelOf([
      [1, 1, 1],
      [1, -7, 1],
      [1, 1, 1],
    ]),
    display: "clipped",
  },
];

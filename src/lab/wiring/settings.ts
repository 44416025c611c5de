import { choice, grid, number } from "../../settings";

/** The most pixels and outputs along a side: more wires than these give cannot be told apart. */
export const mostSide = 8;

/** The most weights along a side of the window. */
export const mostWindow = 4;

/** The largest magnitude of a pixel and of a weight: more has no room in its cell. */
export const largest = 999;

/** A small convolution, and which of its wires are lit. */
export const wiringSettings = {
  picture: grid({
    label: "Picture",
    help: "The pixels, which are the inputs of the layer.",
    default: [
      [3, 1, 1, 2, 7, 4],
      [1, 5, 8, 9, 3, 1],
      [2, 7, 2, 5, 1, 3],
      [6, 1, 3, 1, 7, 8],
      [4, 2, 1, 6, 2, 8],
      [2, 4, 5, 2, 3, 9],
    ],
    rows: [1, mostSide],
    columns: [1, mostSide],
    limit: largest,
  }),
  kernel: grid({
    label: "Kernel",
    help: "The weights that every output uses.",
    default: [
      [1, 0, -1],
      [1, 0, -1],
      [1, 0, -1],
    ],
    rows: [1, mostWindow],
    columns: [1, mostWindow],
    limit: largest,
  }),
  stride: number({
    label: "Stride",
    help: "How far the window moves from one output to the next.",
    default: 1,
    min: 1,
    max: 4,
    whole: true,
  }),
  rings: number({
    label: "Rings of zeros",
    help: "How many rings of zeros are put around the picture; wires to them are cut.",
    default: 0,
    min: 0,
    max: 2,
    whole: true,
  }),
  free: choice({
    label: "Layer",
    help: "Which weights the layer may choose: all, only those of its windows, or one set for all windows.",
    default: "shared",
    options: [
      { value: "dense", label: "fully connected" },
      { value: "local", label: "only windows" },
      { value: "shared", label: "windows that share" },
    ],
  }),
  lit: choice({
    label: "Lit",
    help: "Whether the wires of one output are lit, or all wires that bear one weight.",
    default: "output",
    options: [
      { value: "output", label: "wires of one output" },
      { value: "weight", label: "wires of one weight" },
    ],
  }),
  output: number({ label: "Output", help: "The output that is looked at.", default: 1, min: 1, max: 144, whole: true }),
  weight: number({ label: "Weight", help: "The weight that is looked at.", default: 1, min: 1, max: 16, whole: true }),
};

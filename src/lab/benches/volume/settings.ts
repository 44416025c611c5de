import { choice, filters, grid, number, stack, toggle, type ValuesOf } from "../../../settings";
import { lecturePicture } from "../../lecture";

const limit = 1_000_000;

/** The most channels, and the most filters, that stand side by side. */
export const most = 8;

const green = lecturePicture.map(() => [10, 10, 10, 0, 0, 0]);
const blue = lecturePicture.map(() => [0, 0, 0, 0, 0, 0]);
const nothing = [
  [0, 0, 0],
  [0, 0, 0],
  [0, 0, 0],
];
const upright = nothing.map(() => [1, 0, -1]);
const level = [
  [1, 1, 1],
  [0, 0, 0],
  [-1, -1, -1],
];

/** Everything that can be chosen for a layer of filters on an input with channels. */
export const volumeSettings = {
  input: stack({
    label: "Input",
    help: "The channels of the input, one grid each.",
    default: [lecturePicture, green, blue],
    depth: [1, most],
    rows: [1, 12],
    columns: [1, 12],
    limit,
  }),
  filters: filters({
    label: "Filters",
    help: "The filters, each with a slab for every channel.",
    default: [
      [upright, nothing, nothing],
      [level, level, level],
    ],
    most,
    depth: [1, most],
    rows: [1, 7],
    columns: [1, 7],
    limit,
  }),
  bias: grid({
    label: "Biases",
    help: "One number for each filter, added to its sum.",
    default: [[2, -1]],
    rows: [1, 1],
    columns: [1, most],
    limit,
  }),
  relu: toggle({ label: "ReLU", help: "What is less than zero becomes zero.", default: true }),
  stride: number({
    label: "Stride",
    help: "How many cells the window moves at a time.",
    default: 1,
    min: 1,
    max: 6,
    whole: true,
  }),
  padding: choice({
    label: "Padding",
    help: "Zeros around every channel: none, what keeps the size, all that a window can touch, or rings.",
    default: "valid",
    options: [
      { value: "valid", label: "none" },
      { value: "same", label: "same size" },
      { value: "full", label: "full" },
      { value: "1", label: "1" },
      { value: "2", label: "2" },
      { value: "3", label: "3" },
    ],
  }),
  muted: grid({
    label: "Muted channels",
    help: "1 for each channel that is left out of the sum.",
    default: [[0]],
    rows: [1, 1],
    columns: [1, most],
    limit: 1,
  }),
  filter: number({
    label: "Filter",
    help: "The filter whose slabs are shown, counted from 1.",
    default: 1,
    min: 1,
    max: most,
    whole: true,
  }),
  at: number({
    label: "Position",
    help: "The place of the window, counted along the rows from 1.",
    default: 1,
    min: 1,
    max: 324,
    whole: true,
  }),
  memory: choice({
    label: "Channel order",
    help: "In which order the numbers lie in memory: channels last (NHWC) or first (NCHW).",
    default: "last",
    options: [
      { value: "last", label: "channels last (NHWC)" },
      { value: "first", label: "channels first (NCHW)" },
    ],
  }),
} as const;

export type VolumeValues = ValuesOf<typeof volumeSettings>;

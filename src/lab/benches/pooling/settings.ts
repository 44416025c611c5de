import { choice, number, size, stack, toggle, type ValuesOf } from "../../../settings";

/** Everything that can be chosen for pooling. */
export const poolingSettings = {
  input: stack({
    label: "Input",
    help: "The maps that are pooled, each by itself.",
    default: [
      [
        [30, 40, 80, 90],
        [20, 50, 100, 110],
        [0, 10, 20, 30],
        [10, 20, 40, 30],
      ],
    ],
    depth: [1, 4],
    rows: [1, 16],
    columns: [1, 16],
    limit: 1_000_000,
  }),
  summary: choice({
    label: "Summary",
    help: "What stands for all numbers of a window.",
    default: "max",
    options: [
      { value: "max", label: "maximum" },
      { value: "average", label: "average" },
      { value: "sum", label: "sum" },
    ],
  }),
  window: size({
    label: "Window",
    help: "How many cells are summed up, down and across.",
    default: [2, 2],
    min: 1,
    max: 8,
  }),
  stride: number({
    label: "Stride",
    help: "How many cells the window moves at a time.",
    default: 2,
    min: 1,
    max: 8,
    whole: true,
  }),
  padding: choice({
    label: "Padding",
    help: "Whether windows may reach beyond the edge; what is beyond does not count.",
    default: "valid",
    options: [
      { value: "valid", label: "none" },
      { value: "same", label: "same size" },
    ],
  }),
  global: toggle({ label: "Global", help: "One window as large as the map.", default: false }),
  negative: toggle({
    label: "Dark on bright",
    help: "Shows the negative beside it: the same picture, dark on bright.",
    default: false,
  }),
  shift: number({
    label: "Shift",
    help: "Moves the picture to the right by this many cells and counts what changes.",
    default: 0,
    min: 0,
    max: 4,
    whole: true,
  }),
  at: number({
    label: "Position",
    help: "The place of the window, counted along the rows from 1.",
    default: 1,
    min: 1,
    max: 256,
    whole: true,
  }),
} as const;

export type PoolingValues = ValuesOf<typeof poolingSettings>;

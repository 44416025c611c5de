import { choice, grid, number, toggle, type ValuesOf } from "../../../settings";
import { lecturePicture } from "../../lecture";
import { displaySetting, pictureSettings } from "../../pictures/settings";

const rings = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;

/** Everything that can be chosen for one kernel that slides over one picture. */
export const slideSettings = {
  input: grid({
    label: "Picture",
    help: "The numbers that the kernel slides over.",
    default: lecturePicture,
    rows: [1, 32],
    columns: [1, 32],
    limit: 1_000_000,
  }),
  kernel: grid({
    label: "Kernel",
    help: "The weights that each window is multiplied by.",
    default: [
      [1, 0, -1],
      [1, 0, -1],
      [1, 0, -1],
    ],
    rows: [1, 11],
    columns: [1, 11],
    limit: 1_000_000,
  }),
  stride: number({
    label: "Stride",
    help: "How many cells the window moves at a time.",
    default: 1,
    min: 1,
    max: 10,
    whole: true,
  }),
  padding: choice({
    label: "Padding",
    help: "What is put around the picture: nothing, what keeps its size, all that a window can touch, or rings of cells.",
    default: "valid",
    options: [
      { value: "valid", label: "none" },
      { value: "same", label: "same size" },
      { value: "full", label: "full" },
      ...rings.map((value) => ({ value, label: value })),
    ],
  }),
  edge: choice({
    label: "Border",
    help: "What stands in the padding: zeros, the edge again, or the picture mirrored. Leave keeps border cells as they were.",
    default: "zero",
    options: [
      { value: "zero", label: "zeros" },
      { value: "repeat", label: "repeat" },
      { value: "mirror", label: "mirror" },
      { value: "leave", label: "leave" },
    ],
  }),
  dilation: number({
    label: "Spacing",
    help: "Distance of neighbouring cells that the window reads (dilation).",
    default: 1,
    min: 1,
    max: 10,
    whole: true,
  }),
  flip: toggle({
    label: "Flip",
    help: "Turns the kernel by 180° first: the convolution of mathematics. Networks don't.",
    default: false,
  }),
  divide: number({
    label: "Divide by",
    help: "Every sum is divided by this: 9 makes a box of ones a mean.",
    default: 1,
    min: 0.001,
    max: 1_000_000,
  }),
  at: number({
    label: "Position",
    help: "The place of the window, counted along the rows from 1.",
    default: 5,
    min: 1,
    max: 2_304,
    whole: true,
  }),
  shown: choice({
    label: "Result",
    help: "Whether the result stands there at once, fills as the window moves, or waits for your guess.",
    default: "filling",
    options: [
      { value: "all", label: "at once" },
      { value: "filling", label: "as it slides" },
      { value: "guess", label: "guess first" },
    ],
  }),
  order: choice({
    label: "Order",
    help: "In which order the products are added up: the sum is the same.",
    default: "rows",
    options: [
      { value: "rows", label: "row by row" },
      { value: "columns", label: "column by column" },
    ],
  }),
  coverage: toggle({
    label: "Coverage",
    help: "How often each cell of the picture is read while the window slides.",
    default: false,
  }),
  cone: toggle({
    label: "Cone",
    help: "What one cell sees through several layers.",
    default: false,
  }),
  stack: grid({
    label: "Layers",
    help: "A row for each layer, input first: kernel, stride and spacing.",
    default: [
      [3, 1, 1],
      [3, 1, 1],
      [3, 1, 1],
    ],
    rows: [1, 6],
    columns: [3, 3],
    limit: 11,
  }),
  clip: toggle({ label: "Clip to 0…255", help: "Cuts results to what a pixel can hold.", default: false }),
  ...pictureSettings,
  display: displaySetting,
} as const;

export type SlideValues = ValuesOf<typeof slideSettings>;

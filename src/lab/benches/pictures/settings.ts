import { choice, grid, number, toggle, type ValuesOf } from "../../../settings";
import { displaySetting, divideSetting, kernelSettings, pictureSettingsOf } from "../../pictures/settings";

/** Everything that can be chosen for pictures that go through a kernel, a ReLU, a pooling and a second kernel. */
export const picturesSettings = {
  ...pictureSettingsOf("lighthouse", 640),
  ...kernelSettings([
    [1, 0, -1],
    [2, 0, -2],
    [1, 0, -1],
  ]),
  border: choice({
    label: "Border",
    help: "What a window finds beyond the edge: zeros, the edge again, or the picture mirrored. Leave keeps border pixels as they were.",
    default: "mirror",
    options: [
      { value: "zero", label: "zeros" },
      { value: "repeat", label: "repeat" },
      { value: "mirror", label: "mirror" },
      { value: "leave", label: "leave" },
    ],
  }),
  removed: toggle({
    label: "What was removed",
    help: "Shows the picture less the filtered picture: kept and removed add up to the picture.",
    default: false,
  }),
  relu: toggle({ label: "ReLU", help: "Sets results below 0 to 0.", default: false }),
  pool: choice({
    label: "Pooling",
    help: "One number for each block of the result: each side of the picture is divided by the size of a block.",
    default: "none",
    options: [
      { value: "none", label: "no pooling" },
      { value: "max", label: "max" },
      { value: "average", label: "average" },
    ],
  }),
  block: number({
    label: "Size of a block",
    help: "How many pixels down and across become one.",
    default: 2,
    min: 2,
    max: 8,
    whole: true,
  }),
  second: toggle({ label: "Second kernel", help: "Slides another kernel over the result.", default: false }),
  kernel2: grid({
    label: "Second kernel",
    help: "The weights of the second kernel.",
    default: [
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ],
    rows: [1, 11],
    columns: [1, 11],
    limit: 1_000_000,
  }),
  divide2: divideSetting(9),
  display: displaySetting,
} as const;

export type PicturesValues = ValuesOf<typeof picturesSettings>;

import { choice, grid, type ValuesOf } from "../../../settings";
import { divideSetting, kernelSettings, pictureSettings } from "../../pictures/settings";

/** Two kernels and what becomes of them. */
export const kernelsSettings = {
  ...kernelSettings(
    [
      [1, 2, 1],
      [2, 4, 2],
      [1, 2, 1],
    ],
    16,
  ),
  with: choice({
    label: "Make of it",
    help: "Alone, or with a second kernel: added, subtracted, or slid over the result of the first.",
    default: "none",
    options: [
      { value: "none", label: "as it is" },
      { value: "removed", label: "what it removes" },
      { value: "flip", label: "turned by 180°" },
      { value: "sum", label: "sum of two" },
      { value: "difference", label: "difference of two" },
      { value: "compose", label: "one after the other" },
    ],
  }),
  kernel2: grid({
    label: "Second kernel",
    help: "The weights of the second kernel.",
    default: [
      [1, 0, -1],
      [1, 0, -1],
      [1, 0, -1],
    ],
    rows: [1, 11],
    columns: [1, 11],
    limit: 1_000_000,
  }),
  divide2: divideSetting(1),
  picture: pictureSettings.picture,
  angle: pictureSettings.angle,
} as const;

export type KernelsValues = ValuesOf<typeof kernelsSettings>;

import { choice, number, type ValuesOf } from "../../../settings";
import { displaySetting, pictureSettingsOf } from "../../pictures/settings";

/** An edge kernel that can be turned, and lines that can be tilted. */
export const anglesSettings = {
  kind: choice({
    label: "Kernel",
    help: "One that can be turned to any angle, or one of the usual edge kernels.",
    default: "turned",
    options: [
      { value: "turned", label: "turned to any angle" },
      { value: "horizontal", label: "horizontal edges" },
      { value: "vertical", label: "vertical edges" },
      { value: "sobelX", label: "Sobel, across" },
      { value: "slanted", label: "slanted edges" },
    ],
  }),
  turn: number({
    label: "Edges at",
    help: "The angle of the edges that the kernel answers to: 0° is level, 90° upright.",
    default: 30,
    min: 0,
    max: 180,
    step: 5,
    whole: true,
    unit: "°",
  }),
  side: choice({
    label: "Cells",
    help: "How many cells the kernel has down and across.",
    default: "5",
    options: ["3", "5", "7", "9", "11"].map((value) => ({ value, label: `${value}×${value}` })),
  }),
  ...pictureSettingsOf("blocks", 480),
  display: displaySetting,
} as const;

export type AnglesValues = ValuesOf<typeof anglesSettings>;

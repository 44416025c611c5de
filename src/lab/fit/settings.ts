import { number } from "../../settings";
import { sides } from "../shapes/forms";
import { padding } from "../shapes/settings";

const whole = (label: string, help: string, standard: number, max: number) =>
  number({ label, help, default: standard, min: 1, max, whole: true });

/** One axis of a picture and the window that slides along it. */
export const fitSettings = {
  length: whole("Picture", "How many cells the picture has along this side.", 8, 100_000),
  kernel: whole("Window", "How many cells the window reads along this side.", 3, 999),
  stride: whole("Stride", "How far the window moves at each step.", 2, 999),
  padding,
  dilation: whole("Dilation", "How far apart the cells of the window lie; 1 means side by side.", 1, 99),
  starts: sides({
    label: "Pictures to begin with",
    help: "Sides of pictures that the same layer is put on again and again.",
    default: [6, 7, 28],
    max: 5_000,
    most: 6,
  }),
  windows: sides({
    label: "Windows to compare",
    help: "Sides of windows whose cost and padding are compared.",
    default: [1, 2, 3, 4, 5, 7],
    max: 99,
    most: 8,
  }),
};

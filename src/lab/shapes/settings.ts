import { message } from "../../locales/message";
import type { Padding } from "../../math/windows";
import { number, size, type Setting, type Size } from "../../settings";

const words = ["valid", "same", "full"];
const mostRings = 500;

/** Padding as a word or a number of rings of zeros. */
export const padding: Setting<Padding> = {
  label: "Padding",
  help: "Rings of zeros around the input: a number, or same (as many as keep the size at stride 1), valid (none) or full (all that the window can reach).",
  default: 0,
  control: { kind: "choice", options: [...words, "0", "1", "2", "3"].map((value) => ({ value, label: value })) },
  parse(text) {
    const word = text.trim().toLowerCase();
    if (words.includes(word)) return { value: word as Padding };
    const rings = word === "" ? Number.NaN : Number(word);
    if (Number.isInteger(rings) && rings >= 0 && rings <= mostRings) return { value: rings };
    return {
      value: 0,
      problem: message("“{text}” is no padding; a number from 0 to {most}, same, valid or full is.", {
        text,
        most: mostRings,
      }),
    };
  },
  format: (value) => String(value),
};

/** Height and width of a window, in cells. */
export const windowSize = (standard: Size) =>
  size({
    label: "Window",
    help: "Height and width of the window in cells: 3, or 3x5.",
    default: standard,
    min: 1,
    max: 999,
  });

export const stride = (standard: Size) =>
  size({
    label: "Stride",
    help: "How far the window moves at each step, down and across.",
    default: standard,
    min: 1,
    max: 999,
  });

export const dilation = size({
  label: "Dilation",
  help: "How far apart the cells of the window lie; 1 means side by side.",
  default: [1, 1],
  min: 1,
  max: 99,
});

/** A whole number of something, from 1. */
export const count = (label: string, help: string, standard: number, max: number) =>
  number({ label, help, default: standard, min: 1, max, whole: true });

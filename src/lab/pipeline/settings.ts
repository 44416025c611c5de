import { choice, size, toggle } from "../../settings";
import { conventions, type ConventionId } from "../pixels/conventions";

/** What becomes of a picture on its way into a network. */
export const pipelineSettings = {
  file: size({
    label: "File",
    help: "Height and width of the picture in the file.",
    default: [240, 320],
    min: 1,
    max: 1_000,
  }),
  size: size({
    label: "New size",
    help: "Height and width of the network’s input.",
    default: [32, 32],
    min: 1,
    max: 1_000,
  }),
  fit: choice({
    label: "Other ratio",
    help: "How a wide picture comes into a square: it is cut, gets a border, or is stretched.",
    default: "cut",
    options: [
      { value: "cut", label: "cut the sides off" },
      { value: "border", label: "put a border around" },
      { value: "stretch", label: "stretch" },
    ],
  }),
  resizing: choice({
    label: "A new pixel is",
    help: "What a pixel of the smaller picture is made of.",
    default: "area",
    options: [
      { value: "area", label: "the mean of its area" },
      { value: "linear", label: "between four pixels" },
      { value: "nearest", label: "the nearest pixel" },
    ],
  }),
  grey: toggle({ label: "Make it grey", help: "One channel instead of three.", default: false }),
  convention: choice<ConventionId>({
    label: "Numbers",
    help: "What black and white are called.",
    default: "unit",
    options: Object.entries(conventions).map(([value, { label }]) => ({ value: value as ConventionId, label })),
  }),
};

import { choice, number } from "../../settings";
import { beakAt, reach, sheet, windowSize } from "./drawing";
import { painted } from "./painted";

const place = (label: string, help: string, standard: number, max: number) =>
  number({ label, help, default: standard, min: 1, max, whole: true });

const every = (label: string) =>
  number({ label, help: "One of so many is kept.", default: 2, min: 1, max: 6, whole: true });

/** Where the bird and the window are, what was painted, and what is left out. Rows and columns count from 1. */
export const birdSettings = {
  birdRow: place("Bird, row", "The row of its upper left corner.", 2, reach + 1),
  birdColumn: place("Bird, column", "The column of its upper left corner.", 2, reach + 1),
  windowRow: place("Window, row", "The row of its upper left corner.", 2 + beakAt[0], sheet - windowSize + 1),
  windowColumn: place("Window, column", "The column of its upper left corner.", 2, sheet - windowSize + 1),
  painted: painted("Painted", "Cells that were painted over.", sheet * sheet),
  tool: choice({
    label: "Tool",
    help: "What pointer and arrow keys do on the sheet.",
    default: "pen",
    options: [
      { value: "pen", label: "paint" },
      { value: "window", label: "move the window" },
      { value: "bird", label: "move the bird" },
    ],
  }),
  everyRow: every("One row of"),
  everyColumn: every("One column of"),
};

import { message } from "../../../locales/message";
import { subsample } from "../../../math/subsample";
import { number } from "../../../settings";
import type { Transform } from "../transform";

const every = (label: string, help: string) => number({ label, help, default: 2, min: 1, max: 8, whole: true });
const first = (label: string, help: string, standard: number) =>
  number({ label, help, default: standard, min: 1, max: 8, whole: true });

const settings = {
  everyRow: every("Every how many rows", "One of so many rows is kept."),
  firstRow: first("First row kept", "Counted from 1; with every second row, 2 drops the odd ones.", 2),
  everyColumn: every("Every how many columns", "One of so many columns is kept."),
  firstColumn: first("First column kept", "Counted from 1; with every second column, 1 drops the even ones.", 1),
};

/** Subsampling: whole rows and columns are left out. */
export const drop: Transform<typeof settings> = {
  label: "drop rows and columns",
  settings,
  apply(input, { everyRow, firstRow, everyColumn, firstColumn }) {
    const [height, width] = input.shape;
    if (firstRow > height || firstColumn > width) {
      return message("Nothing would be left: the picture has {height} rows and {width} columns.", { height, width });
    }
    return subsample(input, { every: everyRow, first: firstRow - 1 }, { every: everyColumn, first: firstColumn - 1 });
  },
  caution: "Thin strokes may lie in the rows that are dropped.",
};

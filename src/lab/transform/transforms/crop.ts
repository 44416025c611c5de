import { message } from "../../../locales/message";
import { remap } from "../../../math/remap";
import { number, size } from "../../../settings";
import type { Transform } from "../transform";

const edge = (label: string, help: string, standard: number) =>
  number({ label, help, default: standard, min: 1, max: 16, whole: true });

const settings = {
  piece: size({
    label: "Piece",
    help: "Height and width of the piece that is kept.",
    default: [2, 2],
    min: 1,
    max: 16,
  }),
  row: edge("From row", "The first row that is kept, counted from 1.", 1),
  column: edge("From column", "The first column that is kept, counted from 1.", 1),
};

/** A piece of the picture. */
export const crop: Transform<typeof settings> = {
  label: "crop",
  settings,
  apply(input, { piece, row, column }) {
    const [height, width] = input.shape;
    const last = [row - 1 + piece[0], column - 1 + piece[1]];
    if (last[0] > height || last[1] > width) {
      return message(
        "The piece ends at row {row} and column {column}; the picture has {height} rows and {width} columns.",
        {
          row: last[0],
          column: last[1],
          height,
          width,
        },
      );
    }
    return remap(input, piece, (y, x) => [y + row - 1, x + column - 1]);
  },
  caution: "What the label names must still be in the piece.",
};

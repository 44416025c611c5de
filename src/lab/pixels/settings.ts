import { choice, number, set, toggle } from "../../settings";
import { pixels, type Colour } from "./colours";
import { conventions, type ConventionId } from "./conventions";

/** The most pixels along a side. */
export const mostPixels = 16;

const palette: Readonly<Record<string, Colour>> = {
  ".": [150, 200, 240],
  r: [225, 45, 45],
  y: [250, 215, 60],
  g: [60, 150, 70],
  k: [40, 40, 45],
  w: [250, 250, 245],
};

const drawn = (...rows: readonly string[]) => rows.map((row) => Array.from(row, (sign) => palette[sign]));

/** Pixels, and how they are written. */
export const pixelSettings = {
  picture: pixels({
    label: "Picture",
    help: "The colours of the pixels.",
    default: drawn("........", "..rrrr..", ".rrwwrr.", ".rwyywr.", ".rwyywr.", ".rrwwrr.", "..rrrr..", "...gg..."),
    most: mostPixels,
  }),
  row: number({ label: "Row", help: "The row of the chosen pixel.", default: 4, min: 1, max: mostPixels, whole: true }),
  column: number({
    label: "Column",
    help: "The column of the chosen pixel.",
    default: 4,
    min: 1,
    max: mostPixels,
    whole: true,
  }),
  channels: set({
    label: "Channels",
    help: "The channels that are put together again.",
    default: ["red", "green", "blue"],
    options: [
      { value: "red", label: "red" },
      { value: "green", label: "green" },
      { value: "blue", label: "blue" },
    ],
  }),
  grey: choice({
    label: "Grey",
    help: "How much red, green and blue count in one grey value.",
    default: "bt601",
    options: [
      { value: "bt601", label: "0.299, 0.587, 0.114" },
      { value: "bt709", label: "0.2126, 0.7152, 0.0722" },
      { value: "mean", label: "a third each" },
    ],
  }),
  convention: choice<ConventionId>({
    label: "Numbers",
    help: "What black and white are called.",
    default: "bytes",
    options: Object.entries(conventions).map(([value, { label }]) => ({ value: value as ConventionId, label })),
  }),
  inverted: toggle({
    label: "Black is the large number",
    help: "As on paper, where ink is what counts.",
    default: false,
  }),
};

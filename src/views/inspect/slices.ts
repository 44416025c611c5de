import { message, type Message } from "../../locales/message";
import { typed } from "../../ui/numbers";

/** A grid of weights, row-major. */
export interface Slice {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly number[];
}

const third = 1 / 9;

/** Kernels that do something known, three by three. */
const presets: readonly { readonly id: string; readonly label: Message; readonly values: readonly number[] }[] = [
  { id: "identity", label: message("identity"), values: [0, 0, 0, 0, 1, 0, 0, 0, 0] },
  { id: "vertical", label: message("vertical edges"), values: [1, 0, -1, 1, 0, -1, 1, 0, -1] },
  { id: "horizontal", label: message("horizontal edges"), values: [1, 1, 1, 0, 0, 0, -1, -1, -1] },
  { id: "sobel", label: message("Sobel"), values: [-1, 0, 1, -2, 0, 2, -1, 0, 1] },
  { id: "blur", label: message("blur"), values: Array.from({ length: 9 }, () => third) },
  { id: "sharpen", label: message("sharpen"), values: [0, -1, 0, -1, 5, -1, 0, -1, 0] },
  { id: "laplacian", label: message("Laplacian"), values: [0, 1, 0, 1, -4, 1, 0, 1, 0] },
];

/** The presets that fit a slice, each in its middle; a blur fills all of it. */
export function presetsFor(rows: number, columns: number) {
  if (rows < 3 || columns < 3) return [];
  const [top, left] = [Math.floor((rows - 3) / 2), Math.floor((columns - 3) / 2)];
  return presets.map(({ id, label, values }) => ({
    id,
    label,
    values: Array.from({ length: rows * columns }, (_, at) => {
      if (id === "blur") return 1 / (rows * columns);
      const [row, column] = [Math.floor(at / columns) - top, (at % columns) - left];
      return row >= 0 && row < 3 && column >= 0 && column < 3 ? values[3 * row + column] : 0;
    }),
  }));
}

/** A square slice turned by a quarter, clockwise. */
export const rotated = ({ rows, columns, values }: Slice): readonly number[] =>
  values.map((_, at) => values[(rows - 1 - (at % columns)) * columns + Math.floor(at / columns)]);

/** Left for right. */
export const mirrored = ({ columns, values }: Slice): readonly number[] =>
  values.map((_, at) => values[at - (at % columns) + columns - 1 - (at % columns)]);

/** Whether a number can be a weight: finite as 32-bit numbers go. */
export const isWeight = (value: number): boolean => Number.isFinite(Math.fround(value));

/** A weight as a person types it; null where the text is none. */
export function weightIn(text: string): number | null {
  const clean = typed(text);
  const value = clean === "" ? Number.NaN : Number(clean);
  return isWeight(value) ? value : null;
}

/** The numbers of a pasted text, or the sentence why it can't be taken. */
export function pasted(text: string, { rows, columns }: Slice): readonly number[] | Message {
  const words = text
    .replaceAll("−", "-")
    .split(/[\s,;|[\]()]+/)
    .filter((word) => word !== "");
  const numbers = words.map(Number);
  const bad = numbers.findIndex((number) => !isWeight(number));
  if (bad >= 0) return message("“{word}” is no weight.", { word: words[bad].slice(0, 20) });
  if (numbers.length === rows * columns) return numbers;
  return message(
    "This slice takes {needed} numbers; {given, plural, =0 {there are none} one {there is one} other {there are #}}.",
    {
      needed: rows * columns,
      given: numbers.length,
    },
  );
}

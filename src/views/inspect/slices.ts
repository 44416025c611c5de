import { message, type Message } from "../../locales/message";
import { edgeKernels } from "../../math/kernels/edges";
import { plainKernels } from "../../math/kernels/plain";
import { typed } from "../../ui/numbers";

/** A grid of weights, row-major. */
export interface Slice {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly number[];
}

/** What a slice can be set to: the kernels with a name that are three by three. */
const presets = [...plainKernels, ...edgeKernels].filter(
  ({ kernel: { rows, columns } }) => rows === 3 && columns === 3,
);

/** The presets that fit a slice, each in its middle; a box blur fills all of it. */
export function presetsFor(rows: number, columns: number) {
  if (rows < 3 || columns < 3) return [];
  const [top, left] = [Math.floor((rows - 3) / 2), Math.floor((columns - 3) / 2)];
  return presets.map(({ id, label, kernel: { values, scale } }) => ({
    id,
    label,
    values: Array.from({ length: rows * columns }, (_, at) => {
      if (id === "box") return 1 / (rows * columns);
      const [row, column] = [Math.floor(at / columns) - top, (at % columns) - left];
      return row >= 0 && row < 3 && column >= 0 && column < 3 ? values[3 * row + column] * scale : 0;
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

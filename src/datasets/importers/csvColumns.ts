import { walkCells, type Separator } from "./csvCells";
import { numberIn } from "./csvNumber";

/** One column of a table. */
export type Column =
  | {
      readonly kind: "numbers";
      readonly name: string;
      readonly values: Float32Array;
      /** Row of the first cell that is empty, counted from 0; −1 where none is. */
      readonly missing: number;
    }
  /** Few words that come again and again; `values` are their places in `words`. */
  | { readonly kind: "words"; readonly name: string; readonly values: Uint16Array; readonly words: readonly string[] }
  /** Text that says something else in every row: not to be learned from. */
  | { readonly kind: "text"; readonly name: string };

/** The most words that one column may hold. */
export const mostWords = 1_000;
/** The most letters that a word may have. */
const longestWord = 200;

const decoder = new TextDecoder();
export const textOf = (bytes: Uint8Array, from: number, to: number): string => decoder.decode(bytes.subarray(from, to));

/** What fills one column while its cells come by. */
interface Filler {
  take(row: number, from: number, to: number, quoted: boolean): void;
  column(name: string): Column;
}

function numbersFiller(bytes: Uint8Array, rows: number): Filler {
  const values = new Float32Array(rows);
  let missing = -1;
  return {
    take(row, from, to) {
      const value = numberIn(bytes, from, to);
      if (Number.isNaN(value) && missing < 0) missing = row;
      values[row] = Number.isNaN(value) ? 0 : value;
    },
    column: (name) => ({ kind: "numbers", name, values, missing }),
  };
}

function wordsFiller(bytes: Uint8Array, rows: number): Filler {
  const values = new Uint16Array(rows);
  const places = new Map<string, number>();
  let many = false;
  return {
    take(row, from, to, quoted) {
      if (many) return;
      const word = plain(textOf(bytes, from, to), quoted);
      const place = places.get(word) ?? places.size;
      places.set(word, place);
      values[row] = place;
      many = places.size > mostWords || word.length > longestWord;
    },
    column: (name) => (many ? { kind: "text", name } : { kind: "words", name, values, words: [...places.keys()] }),
  };
}

const plain = (text: string, quoted: boolean): string => (quoted ? text.replaceAll('""', '"') : text);

/** The columns of a table of `rows` rows, below its names where it is `headed`; those that are not `numeric` are words. */
export function columnsOf(
  bytes: Uint8Array,
  separator: Separator,
  { headed, rows, numeric }: { readonly headed: boolean; readonly rows: number; readonly numeric: readonly boolean[] },
): readonly Column[] {
  const fillers = numeric.map((numbers) => (numbers ? numbersFiller(bytes, rows) : wordsFiller(bytes, rows)));
  const names: string[] = [];
  let [row, column] = [headed ? -1 : 0, 0];
  walkCells(bytes, separator, {
    cell(from, to, quoted) {
      if (row < 0) names.push(plain(textOf(bytes, from, to), quoted));
      else fillers[column].take(row, from, to, quoted);
      column++;
    },
    row() {
      row++;
      column = 0;
      return true;
    },
  });
  return fillers.map((filler, index) => filler.column(names[index] || `column ${index + 1}`));
}

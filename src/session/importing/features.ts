import type { Csv } from "../../datasets/importers/csv";
import type { Column } from "../../datasets/importers/csvColumns";

/** One number of every row that is learned from. */
export interface Feature {
  readonly name: string;
  readonly valueAt: (row: number) => number;
}

/**
 * What is learned from: every column with a number in each row, but for the one with the classes, and each column of
 * `words` as one feature a word, 1 where the row has it and else 0 (one-hot encoding); in the order of the table.
 */
export const featuresOf = ({ columns }: Csv, label: number, words: readonly number[]): readonly Feature[] =>
  columns.flatMap((column, place): readonly Feature[] => {
    if (place === label) return [];
    if (column.kind === "words") return words.includes(place) ? oneHot(column) : [];
    if (column.kind !== "numbers" || column.missing >= 0) return [];
    return [{ name: column.name, valueAt: (row) => column.values[row] }];
  });

const oneHot = ({ name, words, values }: Extract<Column, { kind: "words" }>): readonly Feature[] =>
  words
    .map((word, place) => ({
      word,
      name: `${name} = ${word}`,
      valueAt: (row: number) => Number(values[row] === place),
    }))
    .toSorted((a, b) => (a.word < b.word ? -1 : 1));

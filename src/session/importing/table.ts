import { message } from "../../locales/message";
import type { Csv } from "../../datasets/importers/csv";
import type { Column } from "../../datasets/importers/csvColumns";
import { faultAt, isFault, type Fault } from "../../datasets/importers/fault";
import { distinct, labelsFromNumbers, labelsFromWords, type Labels } from "../../datasets/importers/labels";
import { className } from "../../datasets/importers/names";
import { fewestExamples, mostOwn, type OwnTable } from "../../datasets/own/collection";
import { fingerprintOf } from "../../datasets/own/fingerprint";
import { identified } from "../../datasets/own/identify";
import type { FoundColumn, Taken } from "./api";
import type { PictureSource } from "./pictureSource";

/** The columns of a table, as they are told. */
export const columnsFound = ({ columns }: Csv): readonly FoundColumn[] => columns.map(foundColumn);

function foundColumn(column: Column): FoundColumn {
  const { name, kind } = column;
  if (kind === "text") return { name, kind, classes: null, bytes: false, missing: 0 };
  if (kind === "words") return { name, kind, classes: column.words.length, bytes: false, missing: 0 };
  const { values, missing } = column;
  const distinct = new Set<number>();
  let [whole, bytes] = [true, true];
  for (const value of values) {
    whole &&= Number.isInteger(value);
    bytes &&= whole && value >= 0 && value <= 255;
    if (distinct.size <= mostOwn.classes) distinct.add(value);
  }
  const classes = whole && distinct.size <= mostOwn.classes ? distinct.size : null;
  return { name, kind, classes, bytes, missing: missing + 1 };
}

/** The classes that one column tells. */
function labelsIn(csv: Csv, label: number): Labels | Fault {
  const column = csv.columns[label];
  const where = message("column “{name}”", { name: className(column?.name ?? "") });
  if (!column || column.kind === "text") return faultAt(where, message("It says something else in every row."));
  if (column.kind === "numbers" && column.missing >= 0) return missingIn(column);
  const labels =
    column.kind === "numbers"
      ? labelsFromNumbers(column.values)
      : labelsFromWords(Array.from(column.values, (place) => column.words[place]));
  if (isFault(labels)) return faultAt(where, labels.fault);
  if (labels.classes.length < 2)
    return faultAt(where, message("There must be two classes at least: something to tell apart."));
  if (csv.rows < fewestExamples)
    return faultAt(
      where,
      message("{count} rows are too few; {fewest} are the least.", { count: csv.rows, fewest: fewestExamples }),
    );
  return labels;
}

const missingIn = ({ name, missing }: Extract<Column, { kind: "numbers" }>): Fault =>
  faultAt(
    message("column “{name}”, row {row, number}", { name: className(name), row: missing + 1 }),
    message("The cell is empty."),
  );

/** The columns with a number in every row, but for the one with the classes. */
const measured = ({ columns }: Csv, label: number) =>
  columns.filter(
    (column, place): column is Extract<Column, { kind: "numbers" }> =>
      place !== label && column.kind === "numbers" && column.missing < 0,
  );

/** The numbers of columns, row by row. */
function cellsOf<A extends Float32Array | Uint8Array>(
  columns: readonly { readonly values: Float32Array }[],
  rows: number,
  cells: A,
): A {
  for (let row = 0, at = 0; row < rows; row++) for (const { values } of columns) cells[at++] = values[row];
  return cells;
}

/** The table as it is learned from: every column of numbers but the one with the classes. */
export function tableTaken(csv: Csv, label: number, name: string): Taken | Fault {
  const labels = labelsIn(csv, label);
  if (isFault(labels)) return labels;
  const columns = measured(csv, label);
  const where = message("the table");
  if (columns.length < 2)
    return faultAt(
      where,
      message("There must be two columns of numbers at least, with no empty cell, beside the classes."),
    );
  if (columns.length > mostOwn.columns)
    return faultAt(
      where,
      message("{columns, number} columns are too many; {most, number} are the most.", {
        columns: columns.length,
        most: mostOwn.columns,
      }),
    );
  if (csv.rows > mostOwn.pictures)
    return faultAt(where, message("{most, number} rows are the most.", { most: mostOwn.pictures }));
  const cells = cellsOf(columns, csv.rows, new Float32Array(csv.rows * columns.length));
  const labelled = distinct(columns.map((column) => column.name));
  const collection = identified<OwnTable>({
    kind: "table",
    name: className(name),
    columns: columns.map(({ values }, place) => ({ label: labelled[place], ...rangeOf(values) })),
    ...labels,
    content: fingerprintOf(new Uint8Array(cells.buffer)),
  });
  return { collection, content: new Blob([cells]), faults: [] };
}

function rangeOf(values: Float32Array): { min: number; max: number } {
  let [min, max] = [Infinity, -Infinity];
  for (const value of values) {
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  return { min, max };
}

/** The side of a square picture of so many numbers, and its channels; null where there is none. */
function squareOf(numbers: number): { side: number; channels: 1 | 3 } | null {
  for (const channels of [1, 3] as const) {
    const side = Math.round(Math.sqrt(numbers / channels));
    if (side >= 4 && side <= mostOwn.side && side * side * channels === numbers) return { side, channels };
  }
  return null;
}

/** The rows of a table as square pictures, a number 0…255 a cell. */
export function tablePictures(csv: Csv, label: number): PictureSource | Fault {
  const labels = labelsIn(csv, label);
  if (isFault(labels)) return labels;
  const columns = measured(csv, label);
  const square = squareOf(columns.length);
  if (!square)
    return faultAt(
      message("the table"),
      message("{columns, number} columns do not make a square picture.", { columns: columns.length }),
    );
  const { side, channels } = square;
  const pixels = cellsOf(columns, csv.rows, new Uint8Array(csv.rows * columns.length));
  return {
    ...labels,
    paths: null,
    shape: [side, side, channels],
    sizes: [[side, side]],
    picture: (index) => Promise.resolve(pixels.subarray(index * columns.length, (index + 1) * columns.length)),
  };
}

import { message } from "../../locales/message";
import type { Csv } from "../../datasets/importers/csv";
import type { Column } from "../../datasets/importers/csvColumns";
import { faultAt, isFault, type Fault } from "../../datasets/importers/fault";
import { distinct, labelsFromNumbers, labelsFromWords, type Labels } from "../../datasets/importers/labels";
import { className } from "../../datasets/importers/names";
import { fewestExamples, mostOwn, type OwnTable } from "../../datasets/own/collection";
import { fingerprintOf } from "../../datasets/own/fingerprint";
import { identified } from "../../datasets/own/identify";
import { oneClass } from "../../datasets/own/oneClass";
import type { Taken } from "./api";
import { featuresOf, type Feature } from "./features";
import { testLast } from "./framedAll";
import type { PictureSource } from "./pictureSource";

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
  return labels;
}

const missingIn = ({ name, missing }: Extract<Column, { kind: "numbers" }>): Fault =>
  faultAt(
    message("column “{name}”, row {row, number}", { name: className(name), row: missing + 1 }),
    message("The cell is empty."),
  );

/** Rows in their order, those of the test last; and how many those are. */
function rowsOf({ rows }: Csv, tests: Uint8Array | null): { readonly order: readonly number[]; readonly test: number } {
  const order = testLast(
    Array.from({ length: rows }, (_, row) => row),
    tests,
  );
  return { order, test: tests?.reduce((sum, test) => sum + test, 0) ?? 0 };
}

/**
 * The table as it is learned from: every column of numbers but the one with the classes, and the columns of `words` that
 * were chosen. `tests` are the rows that are kept apart for the test.
 */
export function tableTaken(
  csv: Csv,
  tests: Uint8Array | null,
  { name, label, words }: { readonly name: string; readonly label: number; readonly words: readonly number[] },
): Taken | Fault {
  const labels = labelsIn(csv, label);
  if (isFault(labels)) return labels;
  const features = featuresOf(csv, label, words);
  const { order, test } = rowsOf(csv, tests);
  const fault = sizeFault(csv.rows - test, csv.rows, features.length);
  if (fault) return fault;
  const inOrder = Uint16Array.from(order, (row) => labels.labels[row]);
  const alone = oneClass({ classes: labels.classes, labels: inOrder, test });
  if (alone) return faultAt(message("the classes"), alone);
  const cells = new Float32Array(csv.rows * features.length);
  let at = 0;
  for (const row of order) for (const { valueAt } of features) cells[at++] = valueAt(row);
  const labelled = distinct(features.map((feature) => feature.name));
  const collection = identified<OwnTable>({
    kind: "table",
    name: className(name),
    columns: features.map(({ valueAt }, place) => ({ label: labelled[place], ...rangeOf(valueAt, csv.rows) })),
    classes: labels.classes,
    labels: inOrder,
    content: fingerprintOf(new Uint8Array(cells.buffer)),
    ...(test > 0 && { test }),
  });
  return { collection, content: new Blob([cells]), faults: [], unread: 0 };
}

/** What keeps a table of so many rows, `open` of them not of the test, and so many features from being learned from. */
function sizeFault(open: number, rows: number, features: number): Fault | null {
  const where = message("the table");
  if (open < fewestExamples)
    return faultAt(
      where,
      message("{count} rows are too few; {fewest} are the least.", { count: open, fewest: fewestExamples }),
    );
  if (features < 2)
    return faultAt(
      where,
      message("There must be two columns of numbers at least, with no empty cell, beside the classes."),
    );
  if (features > mostOwn.columns)
    return faultAt(
      where,
      message("{columns, number} columns are too many; {most, number} are the most.", {
        columns: features,
        most: mostOwn.columns,
      }),
    );
  if (rows > mostOwn.pictures)
    return faultAt(where, message("{most, number} rows are the most.", { most: mostOwn.pictures }));
  return null;
}

function rangeOf(valueAt: Feature["valueAt"], rows: number): { min: number; max: number } {
  let [min, max] = [Infinity, -Infinity];
  for (let row = 0; row < rows; row++) {
    min = Math.min(min, valueAt(row));
    max = Math.max(max, valueAt(row));
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
export function tablePictures(csv: Csv, tests: Uint8Array | null, label: number): PictureSource | Fault {
  const labels = labelsIn(csv, label);
  if (isFault(labels)) return labels;
  const cells = featuresOf(csv, label, []);
  const square = squareOf(cells.length);
  if (!square)
    return faultAt(
      message("the table"),
      message("{columns, number} columns do not make a square picture.", { columns: cells.length }),
    );
  const { side, channels } = square;
  return {
    ...labels,
    tests,
    paths: null,
    shape: [side, side, channels],
    sizes: [[side, side]],
    picture: (row) => Promise.resolve(Uint8Array.from(cells, ({ valueAt }) => valueAt(row))),
  };
}

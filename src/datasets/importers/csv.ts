import { message } from "../../locales/message";
import { textStart, walkCells, type Separator } from "./csvCells";
import { columnsOf, textOf, type Column } from "./csvColumns";
import { numberIn } from "./csvNumber";
import { faultAt, isFault, type Fault } from "./fault";

/** A table as it was understood. */
export interface Csv {
  readonly separator: Separator;
  /** Whether the first line names the columns. */
  readonly headed: boolean;
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** What fits a page: counted before anything is kept. */
const most = { bytes: 256 * 1024 * 1024, columns: 16_384, rows: 1_000_000, cells: 60_000_000 };

const separators: readonly Separator[] = [",", ";", "\t"];

/** What stands where a number is not known. */
const unknown = new Set(["", "na", "nan", "n/a", "null", "?"]);

const at = (row: number, column: number) => message("row {row, number}, column {column, number}", { row, column });

/** What a first walk finds out. */
interface Sketch {
  readonly rows: number;
  readonly headed: boolean;
  /** Per column: whether it holds a number and else only unknown ones. */
  readonly numeric: readonly boolean[];
}

/** Reads comma-separated values: every row as long as the first, else a fault that says which row is not. */
export function readCsv(bytes: Uint8Array): Csv | Fault {
  if (bytes.length > most.bytes)
    return faultAt(
      message("the file"),
      message("It has {bytes, number} bytes; {most, number} are the most.", { bytes: bytes.length, most: most.bytes }),
    );
  if (bytes.indexOf(0) >= 0)
    return faultAt(message("byte {byte, number}", { byte: bytes.indexOf(0) }), message("This is no text."));
  const separator = separatorOf(bytes);
  const width = widthOf(bytes, separator);
  if (isFault(width)) return width;
  const sketch = sketchOf(bytes, separator, width);
  if (isFault(sketch)) return sketch;
  const { headed } = sketch;
  const rows = sketch.rows - (headed ? 1 : 0);
  if (rows < 1) return faultAt(at(1, 1), message("The table has no rows."));
  if (rows * width > most.cells)
    return faultAt(
      message("the file"),
      message("{rows, number} rows of {columns, number} columns are more than fit.", { rows, columns: width }),
    );
  return { separator, headed, rows, columns: columnsOf(bytes, separator, { ...sketch, rows }) };
}

/** The separator that parts the first line most often. */
function separatorOf(bytes: Uint8Array): Separator {
  const counts = separators.map((separator) => {
    let cells = 0;
    walkCells(bytes, separator, { cell: () => cells++, row: () => false });
    return cells;
  });
  return separators[counts.indexOf(Math.max(...counts))];
}

function widthOf(bytes: Uint8Array, separator: Separator): number | Fault {
  let width = 0;
  const open = walkCells(bytes, separator, { cell: () => width++, row: () => false });
  if (open >= 0) return unclosed(open);
  if (width === 0)
    return faultAt(message("byte {byte, number}", { byte: textStart(bytes) }), message("The file is empty."));
  if (width > most.columns)
    return faultAt(
      at(1, most.columns + 1),
      message("{columns, number} columns are too many; {most, number} are the most.", {
        columns: width,
        most: most.columns,
      }),
    );
  return width;
}

const [word, number, nothing] = [0, 1, 2];

function sketchOf(bytes: Uint8Array, separator: Separator, width: number): Sketch | Fault {
  const first = new Uint8Array(width);
  const words = new Uint8Array(width);
  const numbers = new Uint8Array(width);
  let [rows, column] = [0, 0];
  let fault: Fault | null = null;
  const open = walkCells(bytes, separator, {
    cell(from, to) {
      if (column < width) {
        const kind = kindOf(bytes, from, to);
        if (rows === 0) first[column] = kind;
        else if (kind === word) words[column] = 1;
        else if (kind === number) numbers[column] = 1;
      }
      column++;
    },
    row() {
      rows++;
      if (column !== width)
        fault = faultAt(
          message("row {row, number}", { row: rows }),
          message("It has {cells, plural, one {# cell} other {# cells}} where the first row has {width, number}.", {
            cells: column,
            width,
          }),
        );
      else if (rows > most.rows)
        fault = faultAt(
          message("row {row, number}", { row: rows }),
          message("{most, number} rows are the most.", { most: most.rows }),
        );
      column = 0;
      return fault === null;
    },
  });
  if (open >= 0) return unclosed(open);
  const headed = !first.includes(number);
  const numeric = Array.from(first, (kind, column) => {
    const alone = headed || kind !== word;
    return alone && words[column] === 0 && (numbers[column] === 1 || (!headed && kind === number));
  });
  return fault ?? { rows, headed, numeric };
}

const unclosed = (open: number) =>
  faultAt(message("byte {byte, number}", { byte: open }), message("A quote opens here and never closes."));

function kindOf(bytes: Uint8Array, from: number, to: number): number {
  if (!Number.isNaN(numberIn(bytes, from, to))) return number;
  return to - from <= 4 && unknown.has(textOf(bytes, from, to).toLowerCase()) ? nothing : word;
}

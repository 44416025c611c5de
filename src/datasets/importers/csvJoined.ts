import { message } from "../../locales/message";
import type { Csv } from "./csv";
import { mostWords, type Column } from "./csvColumns";
import { faultAt, type Fault } from "./fault";
import { className } from "./names";

/** The rows of two tables with the same columns, those of the first before those of the other; a fault where they differ. */
export function joinedCsv(first: Csv, other: Csv): Csv | Fault {
  const [names, others] = [first, other].map(({ columns }) => columns.map(({ name }) => name));
  const strange = others.findIndex((name, place) => name !== names[place]);
  if (strange >= 0 || names.length !== others.length)
    return faultAt(
      message("row {row, number}", { row: 1 }),
      strange >= 0 && names[strange] !== undefined
        ? message(
            "Its column “{name}” is “{first}” in the other table: only tables with the same columns are joined.",
            {
              name: className(others[strange]),
              first: className(names[strange]),
            },
          )
        : message("It has {columns, number} columns where the other table has {first, number}.", {
            columns: others.length,
            first: names.length,
          }),
    );
  const columns = first.columns.map((column, place) => joinedColumn(column, other.columns[place], first.rows));
  return { ...first, rows: first.rows + other.rows, columns };
}

function joinedColumn(first: Column, other: Column, rows: number): Column {
  const { name } = first;
  if (first.kind === "numbers" && other.kind === "numbers") {
    const values = new Float32Array(first.values.length + other.values.length);
    values.set(first.values);
    values.set(other.values, rows);
    return {
      ...first,
      values,
      missing: first.missing >= 0 || other.missing < 0 ? first.missing : rows + other.missing,
    };
  }
  if (first.kind !== "words" || other.kind !== "words") return { kind: "text", name };
  const words = [...new Set([...first.words, ...other.words])];
  if (words.length > mostWords) return { kind: "text", name };
  const places = new Map(words.map((word, place) => [word, place]));
  const values = new Uint16Array(first.values.length + other.values.length);
  values.set(first.values);
  values.set(
    other.values.map((place) => places.get(other.words[place]) ?? 0),
    rows,
  );
  return { kind: "words", name, values, words };
}

import type { Csv } from "../../datasets/importers/csv";
import type { Column } from "../../datasets/importers/csvColumns";
import { mostOwn } from "../../datasets/own/collection";
import type { FoundColumn } from "./api";

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

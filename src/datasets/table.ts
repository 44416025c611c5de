import { message } from "../locales/message";
import { given, type ValuesOf } from "../settings";
import type { Dataset } from "./dataset";
import { mostOwn, partsOf, type OwnTable } from "./own/collection";
import { heldBy } from "./own/held";
import { rowsDrawn } from "./own/rows";
import { classesSetting, fileSetting, testSetting } from "./own/settings";
import { standardiseColumns } from "./standardise";
import { columnSetting, tableOf, type TableColumn } from "./tables";

const settings = {
  file: fileSetting,
  classes: classesSetting,
  test: testSetting,
  columns: given({
    label: "columns",
    help: "How many columns there are to learn from.",
    default: 2,
    read: (text) => (/^\d{1,2}$/.test(text) && +text >= 2 && +text <= mostOwn.columns ? Number(text) : null),
    write: String,
  }),
  inputs: given<readonly string[]>({
    label: "inputs",
    help: "Which columns the network is given.",
    default: ["c1", "c2"],
    read: (text) => (/^c\d{1,2}(\+c\d{1,2}){0,63}$/.test(text) ? text.split("+") : null),
    write: (names) => names.join("+"),
  }),
  standardise: standardiseColumns,
};

type Values = ValuesOf<typeof settings>;

/** The table at hand for an experiment, if it fits what the experiment says of it. */
function tableFor({ file, classes, columns, test }: Pick<Values, "file" | "classes" | "columns" | "test">) {
  const held = heldBy(file);
  if (held?.collection.kind !== "table") return null;
  const { collection, bytes } = held;
  const fits =
    collection.classes.length === classes && collection.columns.length === columns && partsOf(collection).test === test;
  return fits ? { collection, bytes } : null;
}

/** Columns that are in a link and not at hand have no names but their numbers. */
const unnamed = (columns: number): readonly TableColumn[] =>
  Array.from({ length: columns }, (_, place) => ({ name: `c${place + 1}`, label: `c${place + 1}`, min: -1, max: 1 }));

const named = ({ columns }: OwnTable): readonly TableColumn[] =>
  columns.map(({ label, min, max }, place) => {
    const margin = max > min ? (max - min) / 20 : 1;
    return { name: `c${place + 1}`, label, min: min - margin, max: max + margin };
  });

/** The dataset of so many columns, as far as nothing is at hand; kept, so that the same is the same. */
const bare = new Map<number, Dataset>();
const views = new WeakMap<OwnTable, Dataset>();

function viewOf(columns: readonly TableColumn[], label: string): Dataset {
  const view: Dataset<Omit<typeof settings, "inputs"> & { inputs: ReturnType<typeof columnSetting> }> = {
    ...table,
    ...tableOf(columns),
    label,
    settings: { ...settings, inputs: columnSetting(columns) },
  };
  return view;
}

/** A table that a learner has brought along. */
export const table: Dataset<typeof settings> = {
  ...tableOf(unnamed(2)),
  label: "Own table",
  summary: "Learn from a table of your own. It stays on this device.",
  settings,
  stored: true,
  apart: ({ test }) => test,
  count: { default: 1000, max: mostOwn.pictures },
  classes: (values) =>
    tableFor(values)?.collection.classes ?? Array.from({ length: values.classes }, (_, index) => String(index + 1)),
  missing(values) {
    if (tableFor(values)) return null;
    return message("This table is not on this device: load the file it came from, and the run can begin.");
  },
  with(values) {
    const held = tableFor(values);
    const known = held ? views.get(held.collection) : bare.get(values.columns);
    if (known) return known;
    if (held) {
      const view = viewOf(named(held.collection), held.collection.name);
      views.set(held.collection, view);
      return view;
    }
    const view = viewOf(unnamed(values.columns), table.label);
    bare.set(values.columns, view);
    return view;
  },
  draw(seed, count, values) {
    const held = tableFor(values);
    if (!held?.bytes) throw new Error("table: it must be held before rows are drawn");
    const { labels, columns } = held.collection;
    const rows = new Float32Array(held.bytes.buffer, held.bytes.byteOffset, labels.length * columns.length);
    const chosen = rowsDrawn(held.collection, seed, count);
    const factors = new Float32Array(chosen.length * columns.length);
    for (const [place, row] of chosen.entries())
      factors.set(rows.subarray(row * columns.length, (row + 1) * columns.length), place * columns.length);
    return { factors, labels: Float32Array.from(chosen, (row) => labels[row]) };
  },
};

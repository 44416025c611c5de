import type { Inspected, Parts } from "../../experiment/snapshot";
import type { Column } from "./columns";
import { activityOf, cellsOf } from "./numbers";
import type { PlacedColumn } from "./places";
import type { Shown } from "./placeTiles";

/**
 * The page that is open of each column that shows some of its units only, by the key of its layer: 0, the usual one, has
 * the liveliest of all, those after it all of them in order.
 */
export type Pages = Readonly<Record<string, number>>;

type Paged = Pick<PlacedColumn, "units" | "perPage">;

/** Index of the column whose choice of units a column takes over: its own, or that of one it stands beside unit by unit. */
export function leadOf(columns: readonly Column[], index: number): number {
  let lead = index;
  while (lead > 0 && columns[lead].reads === "own" && columns[lead - 1].units === columns[lead].units) lead--;
  return lead;
}

/** Whether a column has units that its tiles don't show. */
export const isPaged = ({ kind, features, units, perPage }: PlacedColumn): boolean =>
  kind !== "picture" && kind !== "answer" && !features && units > perPage;

/** The last page of a column. */
export const lastPage = ({ units, perPage }: Paged): number => Math.ceil(units / perPage);

/** The page on which a unit stands in order. */
export const pageOf = (unit: number, { perPage }: Pick<Paged, "perPage">): number => 1 + Math.floor(unit / perPage);

/** The units of a column that are shown: a page of them, or the liveliest, always with the inspected one. */
export function shownUnits(pages: Pages, parts: Partial<Parts>, inspected: (column: Column) => number | null): Shown {
  return (column, count) => {
    const page = Math.min(pages[column.key] ?? 0, lastPage({ units: column.units, perPage: count }));
    if (count >= column.units || page === 0) return liveliest(column, count, parts, inspected(column));
    const first = (page - 1) * count;
    return Array.from({ length: Math.min(count, column.units - first) }, (_, place) => first + place);
  };
}

/** The `count` units that say most about the shown example, in their own order; the first ones before it has come. */
function liveliest(column: Column, count: number, parts: Partial<Parts>, always: number | null): readonly number[] {
  const all = Array.from({ length: column.units }, (_, unit) => unit);
  if (count >= column.units) return all;
  const activity = all.map((unit) => {
    if (unit === always) return Infinity;
    const cells = cellsOf(column, unit, parts, null);
    return cells ? activityOf(cells) : 0;
  });
  return all
    .toSorted((a, b) => activity[b] - activity[a] || a - b)
    .slice(0, count)
    .toSorted((a, b) => a - b);
}

/** The inspected unit as a unit of a column: that of the column itself, or of one that takes over its choice. */
export function inspectedIn(
  columns: readonly Column[],
  inspected: Pick<Inspected, "key" | "unit"> | null,
): (column: Column) => number | null {
  const index = columns.findIndex(({ key, layer }) => layer >= 0 && key === inspected?.key);
  const lead = index >= 0 ? columns[leadOf(columns, index)].key : null;
  return ({ key }) => (inspected && key === lead ? inspected.unit : null);
}

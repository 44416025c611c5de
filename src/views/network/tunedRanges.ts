import type { Column } from "./columns";
import { tunedCells, type TunedPictures } from "./numbers";
import type { Scope } from "./scales";

/** The weakest and the strongest answer between which the colours of a unit run, over two factors. */
export type Ranges = (column: number, unit: number) => readonly [low: number, high: number];

/** Colours never stand for less than this share of the strongest answer: who hardly cares has one colour. */
const narrowest = 0.3;

/** The ranges of all maps in a scope. What differs is what matters here, so the least answer is the ground, not 0. */
export function rangesOf(columns: readonly Column[], { tuning }: TunedPictures, scope: Scope): Ranges {
  const known = new Map<string, readonly [number, number]>();
  const over = (all: readonly (readonly [column: number, unit: number])[]) => {
    let [low, high] = [Infinity, -Infinity];
    for (const [column, unit] of all) {
      const cells = tunedCells(columns[column], unit, tuning);
      const { values = [], rows = 0, columns: across = 0, offset = 0 } = cells ?? {};
      for (let at = offset; at < offset + rows * across; at++) {
        low = Math.min(low, values[at]);
        high = Math.max(high, values[at]);
      }
    }
    return [Math.min(low, high - narrowest * Math.abs(high)), high] as const;
  };
  const unitsOf = (column: number) =>
    Array.from({ length: columns[column].units }, (_, unit) => [column, unit] as const);
  return (column, unit) => {
    const key = { unit: `${column} ${unit}`, layer: `${column}`, network: "" }[scope];
    const found =
      known.get(key) ??
      over(
        scope === "unit"
          ? [[column, unit]]
          : scope === "layer"
            ? unitsOf(column)
            : columns.flatMap(({ kind }, index) => (kind === "maps" ? unitsOf(index) : [])),
      );
    known.set(key, found);
    return found;
  };
}

import type { Parts } from "../../experiment/snapshot";
import type { Column } from "./columns";

/** Which numbers of a unit, cell by cell, dropout silenced in the newest update; null where none can be. */
export function droppedCells(
  { key, units, cells }: Column,
  unit: number,
  parts: Partial<Parts>,
): readonly number[] | null {
  const silent = parts.dropped?.find((layer) => layer.key === key)?.silent;
  const count = cells[0] * cells[1];
  if (!silent || silent.length !== units * count) return null;
  return Array.from({ length: count }, (_, cell) => cell).filter((cell) => silent[cell * units + unit] === 1);
}

/** Whether all of a unit was silenced in the newest update. */
export const isDropped = (column: Column, unit: number, parts: Partial<Parts>): boolean =>
  parts.dropped !== undefined &&
  parts.dropped.length > 0 &&
  droppedCells(column, unit, parts)?.length === column.cells[0] * column.cells[1];

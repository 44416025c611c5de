/** A cell by its row and column, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells. */
export interface CellFrame extends CellPlace {
  readonly height: number;
  readonly width: number;
}

/** Where a key leads from a cell of a grid; null where it leads nowhere. */
export function steppedBy(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: CellPlace,
  rows: number,
  columns: number,
): CellPlace | null {
  const to: Readonly<Record<string, CellPlace>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? rows - 1 : row, column: columns - 1 },
    PageUp: { row: 0, column },
    PageDown: { row: rows - 1, column },
  };
  return Object.hasOwn(to, key) ? heldInside(to[key], rows, columns) : null;
}

/** The nearest cell that a grid has. */
export const heldInside = ({ row, column }: CellPlace, rows: number, columns: number): CellPlace => ({
  row: Math.min(Math.max(row, 0), rows - 1),
  column: Math.min(Math.max(column, 0), columns - 1),
});

import { useCallback, useEffect, useRef, useState } from "react";
import type { Inspected } from "../../experiment/snapshot";
import { isPaged, lastPage, leadOf, pageOf, type Pages } from "./pages";
import type { Layout } from "./places";

/** The pages that are open, and how one is turned. */
export function usePages() {
  const [pages, setPages] = useState<Pages>({});
  /** Turns the page of a column, or of the one whose choice it takes over, by so many; not beyond the ends. */
  const turn = useCallback(({ columns }: Layout, index: number, by: number) => {
    const column = columns[leadOf(columns, index)];
    if (!isPaged(column)) return;
    setPages((before) => {
      const page = Math.min(before[column.key] ?? 0, lastPage(column)) + by;
      return page < 0 || page > lastPage(column) ? before : { ...before, [column.key]: page };
    });
  }, []);
  /** Opens the page that a unit is on. */
  const open = useCallback((key: string, page: number) => setPages((before) => ({ ...before, [key]: page })), []);
  return { pages, turn, open };
}

/** Opens the page of a unit that is inspected from elsewhere. */
export function useInspectedPage(
  layout: Layout | null,
  inspected: Inspected | null,
  { pages, open }: Pick<ReturnType<typeof usePages>, "pages" | "open">,
): void {
  const found = useRef<Inspected | null>(null);
  useEffect(() => {
    if (!layout || (found.current?.key === inspected?.key && found.current?.unit === inspected?.unit)) return;
    found.current = inspected;
    const { columns } = layout;
    const index = columns.findIndex(({ key, layer }) => layer >= 0 && key === inspected?.key);
    if (!inspected || index < 0 || columns[index].tileOf.has(inspected.unit)) return;
    const lead = columns[leadOf(columns, index)];
    // On the first page it stands anyway.
    if (isPaged(lead) && (pages[lead.key] ?? 0) > 0) open(lead.key, pageOf(inspected.unit, lead));
  }, [layout, inspected, pages, open]);
}

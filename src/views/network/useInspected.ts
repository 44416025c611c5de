import { useCallback, useEffect, useMemo, useRef } from "react";
import { useSession, useSessionState } from "../../session/useSession";
import { pointAt } from "../inspect/pointed";
import type { Column } from "./columns";
import { strongest, valuesOf } from "./numbers";
import type { Layout } from "./places";
import type { Spot } from "./spots";

/** Where a unit is opened that was not pointed at in one of its cells: where it says most, else in the middle. */
function telling({ cells: [rows, columns], units }: Column, unit: number, values: Float32Array | null) {
  const most = values ? strongest(values, units, unit) : null;
  const middle = Math.floor(rows / 2) * columns + Math.floor(columns / 2);
  const cell = most ?? middle;
  return [Math.floor(cell / columns), cell % columns] as const;
}

/**
 * The inspected unit as a place of the drawing, and how to open one. While the pointer is on the inspected unit, its
 * numbers are those of the pointed cell.
 */
export function useInspected(layout: Layout | null, hovered: Spot | null) {
  const session = useSession();
  const inspected = useSessionState((state) => state.focus.inspected ?? null);
  const spot = useMemo((): Spot | null => {
    const column = layout?.columns.findIndex(({ key, layer }) => layer >= 0 && key === inspected?.key) ?? -1;
    if (!inspected || !layout?.columns[column]?.tileOf.has(inspected.unit)) return null;
    return { column, unit: inspected.unit, part: "tile", slice: 0, cell: inspected.cell };
  }, [layout, inspected]);

  const open = useCallback(
    ({ column, unit, cell }: Spot) => {
      const found = layout?.columns[column];
      if (!found || found.layer < 0) return;
      const place =
        found.kind === "maps"
          ? (cell ?? telling(found, unit, valuesOf(found, session.getState().snapshot?.parts ?? {})))
          : null;
      session.setFocus({ inspected: { key: found.key, unit, cell: place } });
    },
    [layout, session],
  );

  const here =
    spot && hovered?.part === "tile" && hovered.column === spot.column && hovered.unit === spot.unit
      ? hovered.cell
      : null;
  useEffect(() => {
    pointAt(session, here);
    return () => pointAt(session, null);
  }, [session, here]);

  useFocusBack(spot);
  return { inspected: spot, open };
}

/** When the panel is gone and left the focus nowhere, the tile it was about has it again. */
function useFocusBack(spot: Spot | null): void {
  const before = useRef<Spot | null>(null);
  useEffect(() => {
    const last = before.current;
    before.current = spot;
    if (spot || !last || document.activeElement !== document.body) return;
    const tiles = document.querySelectorAll<HTMLElement>(`[data-index="${last.column}"]`);
    [...tiles].find(({ dataset }) => Number(dataset.unit) === last.unit)?.focus({ preventScroll: true });
  }, [spot]);
}

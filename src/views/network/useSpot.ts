import { useCallback, useState, type PointerEvent, type RefObject } from "react";
import type { Layout } from "./places";
import { sameSpot, spotAt, type Spot } from "./spots";

/** What the pointer is on, and what a click or tap has pinned. A pinned spot shows while nothing else is pointed at. */
export function useSpot(layout: Layout | null, sheet: RefObject<HTMLElement | null>) {
  const [hovered, setHovered] = useState<Spot | null>(null);
  const [pinned, setPinned] = useState<Spot | null>(null);

  const under = useCallback(
    (event: { clientX: number; clientY: number }): Spot | null => {
      if (!layout || !sheet.current) return null;
      const { left, top } = sheet.current.getBoundingClientRect();
      return spotAt(layout, [event.clientX - left, event.clientY - top]);
    },
    [layout, sheet],
  );
  const onPointerMove = useCallback(
    (event: PointerEvent) => {
      if (event.pointerType === "touch") return;
      const spot = under(event);
      setHovered((before) => (sameSpot(before, spot) ? before : spot));
    },
    [under],
  );
  const onPointerLeave = useCallback(() => setHovered(null), []);
  const pin = useCallback((spot: Spot | null) => {
    setPinned((before) => (sameSpot(before, spot) ? null : spot));
  }, []);

  const valid = (spot: Spot | null) => (spot && layout?.columns[spot.column]?.tileOf.has(spot.unit) ? spot : null);
  return { hovered: valid(hovered), pinned: valid(pinned), under, pin, onPointerMove, onPointerLeave };
}

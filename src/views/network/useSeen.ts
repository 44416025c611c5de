import { useLayoutEffect, useState, type RefObject } from "react";
import { same } from "../../experiment/same";
import type { Box, Layout } from "./places";
import { paintedPart } from "./seen";

/** The part of the sheet of the drawing that is in the window, in its own CSS pixels; null where nothing is. */
function visibleOf(sheet: HTMLElement): Box | null {
  const { left, top, right, bottom } = sheet.getBoundingClientRect();
  const room = sheet.closest("[data-scrolls]")?.getBoundingClientRect();
  const from = [Math.max(left, room?.left ?? 0, 0), Math.max(top, 0)];
  const to = [Math.min(right, room?.right ?? Infinity, window.innerWidth), Math.min(bottom, window.innerHeight)];
  if (to[0] <= from[0] || to[1] <= from[1]) return null;
  return { x: from[0] - left, y: from[1] - top, width: to[0] - from[0], height: to[1] - from[1] };
}

/** The part of a layout that is to be painted, followed while somebody scrolls; null before it is known. */
export function useSeen(sheet: RefObject<HTMLElement | null>, layout: Layout | null): Box | null {
  const [part, setPart] = useState<Box | null>(null);
  useLayoutEffect(() => {
    if (!layout) return undefined;
    const look = () => {
      const visible = sheet.current && visibleOf(sheet.current);
      if (!visible) return;
      const found = paintedPart(layout, visible);
      setPart((before) => (same(before, found) ? before : found));
    };
    look();
    window.addEventListener("scroll", look, { capture: true, passive: true });
    window.addEventListener("resize", look);
    return () => {
      window.removeEventListener("scroll", look, { capture: true });
      window.removeEventListener("resize", look);
    };
  }, [sheet, layout]);
  return part;
}

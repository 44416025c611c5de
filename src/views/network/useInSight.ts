import { useEffect, type RefObject } from "react";
import type { Layout } from "./places";
import type { Spot } from "./spots";

/** So much stays free beside it: what fades at the ends of a network that scrolls. In CSS pixels. */
const beside = 40;

/** Keeps the inspected unit in sight where the network is wider than its room: when it is opened, and when that narrows. */
export function useInSight(root: RefObject<HTMLElement | null>, layout: Layout | null, inspected: Spot | null): void {
  const box = inspected ? layout?.columns[inspected.column]?.box : undefined;
  useEffect(() => {
    const room = root.current?.querySelector("[data-scrolls]");
    if (!room || !box) return;
    const { scrollLeft, clientWidth } = room;
    const [first, last] = [box.x - beside, box.x + box.width + beside - clientWidth];
    const left = Math.min(Math.max(scrollLeft, last), Math.max(0, first));
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (left !== scrollLeft) room.scrollTo({ left, behavior: still ? "auto" : "smooth" });
  }, [root, box]);
}

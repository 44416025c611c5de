import { useEffect, useState, type RefObject } from "react";

/** How wide the panel of a layer is, in CSS pixels, and how far it stays from the network. */
export const panelWidth = 228;
const distance = 12;

/**
 * The panel of a layer lies over the rail to the left of the network; where that is narrower, the network makes room.
 * `left` is where the panel begins, `push` how far the network moves, both in CSS pixels.
 */
export function usePush(root: RefObject<HTMLElement | null>, open: boolean): { left: number; push: number } {
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    // What moves the network sideways makes it wider or narrower, too.
    const observer = new ResizeObserver(() => setRoom(Math.max(0, element.getBoundingClientRect().left)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [root]);
  if (!open) return { left: 0, push: 0 };
  return { left: -room, push: Math.max(0, panelWidth + distance - room) };
}

import { useEffect, useRef } from "react";
import type { Inspected } from "../../experiment/snapshot";
import { useEscape } from "../../ui/useEscape";

const steps: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** In these the arrow keys have a meaning of their own. */
const busy = "input, select, textarea, [data-keys]";

/**
 * The panel takes the focus when a unit is opened; arrow keys in it walk (with Shift five at once), and Escape closes it
 * from anywhere but a list or a dialog over it.
 */
export function usePanel(inspected: Inspected, close: () => void, walk: (down: number, across: number) => void) {
  const panel = useRef<HTMLElement>(null);
  const seen = useRef<Inspected | null>(null);
  useEffect(() => {
    if (seen.current === inspected || !panel.current) return;
    seen.current = inspected;
    if (panel.current.contains(document.activeElement)) return;
    // Who came by pointer looks at the numbers, not for the focus.
    panel.current.toggleAttribute("data-quiet", !document.activeElement?.matches(":focus-visible"));
    panel.current.focus({ preventScroll: true });
  }, [inspected]);
  useEffect(() => {
    const element = panel.current;
    const onKey = (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest(busy)) return;
      event.preventDefault();
      event.stopPropagation();
      const by = event.shiftKey ? 5 : 1;
      walk(by * step[0], by * step[1]);
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [walk]);
  useEscape(close);
  return panel;
}

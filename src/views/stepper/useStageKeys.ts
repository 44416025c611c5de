import { useEffect, useRef, type RefObject } from "react";
import { useEscape } from "../../ui/useEscape";

interface Deeds {
  readonly go: (stage: number) => void;
  readonly at: number;
  readonly last: number;
  readonly togglePlay: () => void;
  readonly close: () => void;
}

/** In these the arrow keys have a meaning of their own. */
const busy = "input, select, textarea, [data-keys], [role=grid], table";

/**
 * The panel takes the focus when it opens. In it arrow keys lead from stage to stage, Home and End to the ends; Space plays them where
 * nothing else has the focus;
 * Escape closes it from anywhere but a list or a dialog over it.
 */
export function useStageKeys(panel: RefObject<HTMLElement | null>, deeds: Deeds): void {
  const newest = useRef(deeds);
  useEffect(() => {
    newest.current = deeds;
  });
  useEffect(() => {
    const element = panel.current;
    element?.focus({ preventScroll: true });
    const inside = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(busy)) return;
      const { go, at, last, togglePlay } = newest.current;
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key];
      const plays = event.key === " " && event.target === element;
      if (to === undefined && !plays) return;
      event.preventDefault();
      event.stopPropagation();
      if (to === undefined) togglePlay();
      else go(to);
    };
    element?.addEventListener("keydown", inside);
    return () => element?.removeEventListener("keydown", inside);
  }, [panel]);
  useEscape(deeds.close);
}

import { useLayoutEffect, useRef, useState } from "react";
import { useMedia } from "../../ui/useMedia";
import { isSameNetwork, layoutBetween } from "./glide";
import type { Layout } from "./places";

/** How long tiles take to their new places, in ms. */
const duration = 260;

/** Networks of more tiles than this change at once: a frame of them would take too long. */
const mostTiles = 400;

/** Fast at first, then slower and slower. */
const eased = (share: number): number => 1 - (1 - share) ** 3;

const tilesOf = ({ columns }: Layout): number => columns.reduce((sum, { tiles }) => sum + tiles.length, 0);

/** The layout to draw: while `mode` has just changed, one on its way to the new one, unless motion is unwelcome. */
export function useGlide(layout: Layout | null, mode: boolean): Layout | null {
  const still = useMedia("(prefers-reduced-motion: reduce)");
  const before = useRef<{ readonly layout: Layout | null; readonly mode: boolean } | null>(null);
  const [moving, setMoving] = useState<{ readonly to: Layout; readonly now: Layout } | null>(null);
  useLayoutEffect(() => {
    const last = before.current;
    before.current = { layout, mode };
    if (still || !layout || !last?.layout || last.mode === mode) return undefined;
    const from = last.layout;
    if (!isSameNetwork(from, layout) || tilesOf(layout) > mostTiles) return undefined;
    setMoving({ to: layout, now: from });
    let start: number | null = null;
    let frame = requestAnimationFrame(function run(now) {
      start ??= now;
      const share = (now - start) / duration;
      setMoving(share < 1 ? { to: layout, now: layoutBetween(from, layout, eased(share)) } : null);
      if (share < 1) frame = requestAnimationFrame(run);
    });
    return () => cancelAnimationFrame(frame);
  }, [layout, mode, still]);
  return moving && moving.to === layout ? moving.now : layout;
}

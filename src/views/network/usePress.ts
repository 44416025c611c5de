import { useCallback, useRef, type PointerEvent } from "react";

/** How far a press may wander and still be one, in CSS pixels. */
const wander = 4;

/** A click or a tap on a drawing whose parts are reached by keyboard elsewhere: the main button, pressed and let go. */
export function usePress(onPress: (event: PointerEvent) => void) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const onPointerDown = useCallback(({ isPrimary, button, clientX, clientY }: PointerEvent) => {
    from.current = isPrimary && button === 0 ? { x: clientX, y: clientY } : null;
  }, []);
  const onPointerUp = (event: PointerEvent) => {
    const start = from.current;
    from.current = null;
    if (start && Math.hypot(event.clientX - start.x, event.clientY - start.y) <= wander) onPress(event);
  };
  return { onPointerDown, onPointerUp };
}

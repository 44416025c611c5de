import { useRef, type PointerEvent } from "react";

/** A pointer that moves less than this, in CSS pixels, has not been dragged. */
const still = 4;

interface Drag {
  /** Follows the pointer, in CSS pixels from where it went down. */
  moved(event: PointerEvent, across: number, down: number): void;
  /** It went up where it went down. */
  tapped?(event: PointerEvent): void;
}

/** Pointer handlers of something that can be dragged: `begin` says what a drag from there does, or null for nothing. */
export function useDrag(begin: (event: PointerEvent) => Drag | null) {
  const held = useRef<{ readonly drag: Drag; readonly x: number; readonly y: number; far: boolean } | null>(null);
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || !event.isPrimary) return;
      const drag = begin(event);
      if (drag) held.current = { drag, x: event.clientX, y: event.clientY, far: false };
    },
    onPointerMove(event: PointerEvent) {
      const hand = held.current;
      if (!hand) return;
      const [across, down] = [event.clientX - hand.x, event.clientY - hand.y];
      if (!hand.far && Math.hypot(across, down) < still) return;
      if (!hand.far) event.currentTarget.setPointerCapture(event.pointerId);
      hand.far = true;
      hand.drag.moved(event, across, down);
    },
    onPointerUp(event: PointerEvent) {
      const hand = held.current;
      held.current = null;
      if (hand && !hand.far) hand.drag.tapped?.(event);
    },
    onPointerCancel() {
      held.current = null;
    },
  };
}

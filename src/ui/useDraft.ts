import { useRef, useState } from "react";

/** When a dragged value counts: at every move, or when it is let go. */
export type When = "moving" | "released";

/**
 * A value while it is dragged: `shown` follows the hand; `move` and `release` hand it on when it counts.
 */
export function useDraft<T>(value: T, onChange: (value: T) => void, when: When) {
  const [draft, setDraft] = useState<{ value: T } | null>(null);
  const held = useRef<{ value: T } | null>(null);
  const move = (next: T) => {
    if (when === "moving") onChange(next);
    else {
      held.current = { value: next };
      setDraft(held.current);
    }
  };
  const release = () => {
    if (held.current) onChange(held.current.value);
    held.current = null;
    setDraft(null);
  };
  return { shown: draft ? draft.value : value, move, release };
}

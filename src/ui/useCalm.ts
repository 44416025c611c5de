import { useEffect, useState } from "react";

/** A value that changes at most every `pause` ms: the first change at once, the newest when the pause is over. */
export function useCalm<T>(value: T, pause: number): T {
  const [held, setHeld] = useState({ value, resting: false });
  if (!held.resting && !Object.is(held.value, value)) setHeld({ value, resting: true });
  useEffect(() => {
    if (!held.resting) return undefined;
    const timer = setTimeout(() => setHeld({ value: held.value, resting: false }), pause);
    return () => clearTimeout(timer);
  }, [held, pause]);
  return held.value;
}

import { useEffect, useRef, useState } from "react";

/** A value that changes at most every `pause` ms: the first change at once, the newest when the pause is over. */
export function useCalm<T>(value: T, pause: number): T {
  const [calm, setCalm] = useState(value);
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const wait = last.current + pause - performance.now();
    const settle = () => {
      last.current = performance.now();
      setCalm(value);
    };
    const timer = wait > 0 ? setTimeout(settle, wait) : undefined;
    if (wait <= 0) settle();
    return () => clearTimeout(timer);
  }, [value, pause]);
  return calm;
}

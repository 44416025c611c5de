import { useEffect, useRef, useState, type RefObject } from "react";

/** The size of an element in CSS pixels, followed while it changes; zero until it is on the page. */
export function useSize<E extends HTMLElement>(): readonly [
  ref: RefObject<E | null>,
  size: { readonly width: number; readonly height: number },
] {
  const ref = useRef<E>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry.contentRect;
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}

/**
 * The largest side that fits into `room` CSS pixels and gives each of `cells` cells the same whole number of device
 * pixels (at least one), in CSS pixels.
 */
export function wholeCells(cells: number, room: number, devicePixels: number): number {
  return (Math.max(1, Math.floor((room * devicePixels) / cells + 1e-6)) * cells) / devicePixels;
}

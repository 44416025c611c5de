import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** The size of an element's content in CSS pixels, known before it is painted and followed while it changes. */
export function useSize<E extends HTMLElement>(): readonly [
  ref: RefObject<E | null>,
  size: { readonly width: number; readonly height: number },
] {
  const ref = useRef<E>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = ({ width, height }: { width: number; height: number }) =>
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    measure(contentOf(element));
    const observer = new ResizeObserver(([entry]) => measure(entry.contentRect));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}

/** The width and height inside padding and border, as an observer of sizes tells them. */
function contentOf(element: HTMLElement): { width: number; height: number } {
  const style = getComputedStyle(element);
  return {
    width: less(style.width, style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth),
    height: less(style.height, style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth),
  };
}

/** What lengths in CSS pixels leave of one. */
const less = (whole: string, ...parts: string[]): number =>
  parts.reduce((left, part) => left - parseFloat(part), parseFloat(whole));

/**
 * The largest side that fits into `room` CSS pixels and gives each of `cells` cells the same whole number of device
 * pixels (at least one), in CSS pixels.
 */
export function wholeCells(cells: number, room: number, devicePixels: number): number {
  return (Math.max(1, Math.floor((room * devicePixels) / cells + 1e-6)) * cells) / devicePixels;
}

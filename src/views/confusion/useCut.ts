import { useEffect, useRef, useState, type RefObject } from "react";

/** Whether an element is cut off below, at the end of what scrolls it or of the page; until it is seen it counts as cut. */
export function useCut<E extends HTMLElement>(): readonly [ref: RefObject<E | null>, cut: boolean] {
  const ref = useRef<E>(null);
  const [cut, setCut] = useState(true);
  useEffect(() => {
    const watch = new IntersectionObserver(
      ([{ boundingClientRect, intersectionRect }]) => setCut(boundingClientRect.bottom > intersectionRect.bottom + 1),
      { threshold: [0, 0.5, 0.98, 1] },
    );
    if (ref.current) watch.observe(ref.current);
    return () => watch.disconnect();
  }, []);
  return [ref, cut];
}

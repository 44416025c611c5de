import type { Dot } from "./paint";

/** The side of the square that holds at most one dot, in CSS pixels. */
const dotRoom = 6;

/** Of crowded dots those that are seen best: at most one in each square of a grid, so that what is below stays clear. */
export function thinned(dots: readonly Dot[]): readonly Dot[] {
  const kept = new Map<string, Dot>();
  for (const dot of dots) {
    const square = `${Math.floor(dot.x / dotRoom)} ${Math.floor(dot.y / dotRoom)}`;
    const before = kept.get(square);
    if (!before || before.seen < dot.seen) kept.set(square, dot);
  }
  return [...kept.values()];
}

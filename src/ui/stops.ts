import { tidy } from "../settings";

/** Steps of a decade that people say: 1, 1.2, 1.5, 2 … */
const decade = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/**
 * The values at which a logarithmic slider rests, smallest first: round numbers from `min` to `max`, both included,
 * and `extra` (the default) between them; whole numbers only where `step` is 1 or more.
 */
export function logarithmicStops(min: number, max: number, step: number, extra: number): readonly number[] {
  const stops = new Set([min, max, extra]);
  for (let power = Math.floor(Math.log10(min)); power <= Math.ceil(Math.log10(max)); power++)
    for (const digit of decade) {
      const value = tidy(step >= 1 ? Math.round(digit * 10 ** power) : digit * 10 ** power);
      if (value > min && value < max) stops.add(value);
    }
  return [...stops].toSorted((a, b) => a - b);
}

/** Index of the stop that is nearest by ratio. */
export function nearestStop(stops: readonly number[], value: number): number {
  let best = 0;
  for (const [index, stop] of stops.entries())
    if (Math.abs(Math.log(stop / value)) < Math.abs(Math.log(stops[best] / value))) best = index;
  return best;
}

import type { Parts } from "../../experiment/snapshot";
import type { Probe } from "./probe";
import { askedOfUnit, lookAtUnit } from "./unit";

/** About so many bars. */
const bars = 40;

/** How the numbers of the inspected unit are spread. */
export const spread: Probe<"spread"> = {
  asks: askedOfUnit,
  many: true,
  async read(scene) {
    const look = await lookAtUnit(scene);
    if (!look) return null;
    const { key, unit, examples, values, sums } = look;
    let on = 0;
    for (const value of values) if (value > 0) on++;
    return { key, unit, sums: sums !== null, ...barsOf(sums ?? values), on: on / values.length, examples };
  },
};

/** Counts numbers into bars of equal width, one of which ends at 0; what is no number is left out. */
function barsOf(numbers: Float32Array): Pick<NonNullable<Parts["spread"]>, "least" | "width" | "counts"> {
  let [low, high] = [0, 0];
  for (const number of numbers) {
    if (number < low && number > -Infinity) low = number;
    if (number > high && number < Infinity) high = number;
  }
  const width = high > low ? (high - low) / bars : 1;
  const first = Math.floor(low / width);
  const last = Math.max(first + 1, Math.ceil(high / width));
  const counts = new Float32Array(last - first);
  for (const number of numbers) {
    const bar = Math.floor(number / width) - first;
    if (bar >= 0 && Number.isFinite(number)) counts[Math.min(bar, counts.length - 1)]++;
  }
  return { least: first * width, width, counts };
}

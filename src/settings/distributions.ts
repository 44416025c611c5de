import type { Stream } from "../math/random";

/** How the values of a range are spread between its ends. */
interface Distribution {
  readonly label: string;
  /** One sentence: where most values lie. */
  readonly summary: string;
  /** Where in the range the value at `index` lies: 0 is its low end, 1 its high end. */
  readonly share: (chance: Stream, index: number) => number;
}

/** The deviation of a normal distribution as a share of its range: what lies beyond the ends, 3 in 1000, is drawn to them. */
const deviation = 1 / 6;

const inside = (share: number) => Math.min(1, Math.max(0, share));

/** All distributions; the keys are their names in links. The first is the usual one. */
export const distributions = {
  uniform: {
    label: "uniform",
    summary: "Every value is as likely as any other.",
    share: (chance, index) => chance.uniform(index),
  },
  normal: {
    label: "normal",
    summary: "Most lie around the middle, few near the ends.",
    share: (chance, index) => inside(0.5 + deviation * chance.normal(index)),
  },
  ends: {
    label: "ends only",
    summary: "Only the two ends, each half of the time: nothing between is seen.",
    share: (chance, index) => (chance.uniform(index) < 0.5 ? 0 : 1),
  },
  low: {
    label: "mostly low",
    summary: "Most near the low end, fewer and fewer towards the high one.",
    share: (chance, index) => 1 - Math.sqrt(1 - chance.uniform(index)),
  },
  high: {
    label: "mostly high",
    summary: "Most near the high end, fewer and fewer towards the low one.",
    share: (chance, index) => Math.sqrt(chance.uniform(index)),
  },
} as const satisfies Readonly<Record<string, Distribution>>;

export type DistributionId = keyof typeof distributions;

/** How many of some values lie in each of `bars` equal parts of a range, low to high; a value on an end is in its part. */
export function countsIn(values: Iterable<number>, [low, high]: readonly [number, number, ...unknown[]], bars: number) {
  const counts = new Uint32Array(bars);
  const width = high - low;
  for (const value of values) {
    const part = width > 0 ? Math.floor(((value - low) / width) * bars) : Math.floor(bars / 2);
    counts[Math.min(bars - 1, Math.max(0, part))]++;
  }
  return counts;
}

import type { WeightedSum } from "../../experiment/arithmetic";

/** One bar: what something adds, and the sum before it. */
export interface Bar {
  /** The source; "bias", or "rest" for those that are too many to be shown. */
  readonly what: number | "bias" | "rest";
  readonly from: number;
  readonly amount: number;
  /** How many sources it stands for. */
  readonly count: number;
}

/** The most bars of sources. */
const most = 12;

/**
 * The bars of a sum, one after the other, the bias last. Where sources are many, those that bring most have bars of
 * their own, in their order, with `chosen` among them; one bar stands for the rest.
 */
export function waterfallOf({ groups, bias }: WeightedSum, chosen: number): readonly Bar[] {
  const strongest = groups
    .toSorted((a, b) => Number(b.source === chosen) - Number(a.source === chosen) || Math.abs(b.sum) - Math.abs(a.sum))
    .slice(0, groups.length > most ? most - 1 : most);
  const shown = groups.filter((group) => strongest.includes(group));
  const rest = groups.filter((group) => !strongest.includes(group));
  const amounts: Omit<Bar, "from">[] = [
    ...shown.map(({ source, sum }) => ({ what: source, amount: sum, count: 1 })),
    ...(rest.length > 0
      ? [{ what: "rest" as const, amount: rest.reduce((all, { sum }) => all + sum, 0), count: rest.length }]
      : []),
    { what: "bias" as const, amount: bias, count: 1 },
  ];
  const bars: Bar[] = [];
  let from = 0;
  for (const bar of amounts) {
    bars.push({ ...bar, from });
    from += bar.amount;
  }
  return bars;
}

/** The least and the largest sum on the way, and 0 between them or at an end. */
export function rangeOf(bars: readonly Bar[], value: number): readonly [least: number, most: number] {
  const ends = bars.flatMap(({ from, amount }) => [from, from + amount]);
  return [Math.min(0, value, ...ends), Math.max(0, value, ...ends)];
}

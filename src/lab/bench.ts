import type { ReactNode } from "react";
import type { Message } from "../locales/message";
import type { Settings, ValuesOf } from "../settings";

/** What a bench shows and where its changes go. */
export interface BenchProps<V> {
  readonly values: V;
  /** Takes over some values; all of one call are one step of undo, a drag of the same ones too. */
  readonly change: (values: Partial<V>) => void;
}

/**
 * One work place of the lab: everything on it follows from the values of its settings, so its link is its state.
 * Its file stands in `benches/` and in the list of `index.ts`; its id is its key there.
 *
 * What it says can be read off the page by `data-reading="name"` (the grids of ui/slidingWindow put it there). Inside
 * stand `<data value="…">` with the exact number, in rows (`tr`, `role="row"`, `data-line`) or in a line. Of a list whose
 * numbers stand apart, as in a column of a table, each has `data-reading-item`. The one grid of numbers that is the
 * answer is called `result`; other names are those of the `expected` of the worked examples (`sum`, `products`,
 * `total` …); one number may have several, joined by commas. The walk through the examples reads nothing else.
 */
export interface Bench<S extends Settings = Settings> {
  readonly title: Message;
  /** What one can do here, in one sentence. */
  readonly summary: Message;
  readonly settings: S;
  /** Names of settings that only say what is looked at: changing them is no step of undo. */
  readonly looks?: readonly (keyof S & string)[];
  readonly Component: (props: BenchProps<ValuesOf<S>>) => ReactNode;
  /** What is shown, in one sentence for the ear. */
  readonly describe: (values: ValuesOf<S>) => Message;
}

/** Gives a bench the types of its settings. */
export const bench = <const S extends Settings>(made: Bench<S>): Bench<S> => made;

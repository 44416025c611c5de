import { isWeighed, type Column } from "./columns";

/** How closely the network stands, in CSS pixels: the longer side of a map and of the input, the gaps, the answer. */
export interface Density {
  readonly tile: number;
  readonly input: number;
  /** Between input and first layer, before weighted layers, before the answer, and between a layer and what it goes into 1 : 1. */
  readonly first: number;
  readonly wide: number;
  readonly answer: number;
  readonly narrow: number;
  /** A row of the answer: chip, bar and percent. */
  readonly answerRow: number;
}

/** From generous to tight; the first that fits is taken, the last scrolls. */
export const densities: readonly Density[] = [
  { tile: 112, input: 168, first: 60, wide: 110, answer: 100, narrow: 36, answerRow: 132 },
  { tile: 84, input: 140, first: 44, wide: 84, answer: 76, narrow: 28, answerRow: 132 },
  { tile: 84, input: 140, first: 34, wide: 56, answer: 56, narrow: 24, answerRow: 132 },
  { tile: 84, input: 112, first: 28, wide: 42, answer: 40, narrow: 22, answerRow: 132 },
  { tile: 56, input: 112, first: 28, wide: 42, answer: 40, narrow: 20, answerRow: 132 },
  { tile: 56, input: 84, first: 24, wide: 30, answer: 32, narrow: 12, answerRow: 104 },
  { tile: 42, input: 84, first: 26, wide: 34, answer: 34, narrow: 18, answerRow: 104 },
  { tile: 28, input: 84, first: 24, wide: 30, answer: 32, narrow: 12, answerRow: 104 },
];

/** Where data flow down there is one density: the width decides the tiles, and the page scrolls. */
export const downward: Density = { tile: 84, input: 112, first: 34, wide: 34, answer: 34, narrow: 4, answerRow: 132 };

/** The gap before a column, where nothing else widens it. */
export function gapBefore(columns: readonly Column[], index: number, density: Density): number {
  const column = columns[index];
  if (!isWeighed(column)) return density.narrow;
  return index === 1 ? density.first : column.kind === "answer" ? density.answer : density.wide;
}

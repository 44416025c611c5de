import type { WeightArray } from "../../experiment/snapshot";
import type { Column } from "./columns";

/** How strongly each unit before a column (picture: the whole input) acts on each of its units. */
export interface Strengths {
  readonly sources: number;
  /** `[units, sources]`, never negative. */
  readonly size: Float32Array;
  /** `[units, sources]`: −1 where all that enters the sum is negative, 1 where all is positive. */
  readonly balance: Float32Array;
  readonly largest: number;
}

/** How many units before a column links come from. */
const sourcesOf = (before: Column): number => (before.kind === "picture" ? 1 : before.units);

/**
 * Walks every weight of a kernel `[rows, columns, in, filters]` or `[in, units]` with the pair of units it joins.
 * A flattened picture lies cell by cell, channel by channel, so an input belongs to the map of its remainder.
 */
function eachWeight(
  column: Column,
  before: Column,
  { shape, values }: WeightArray,
  hear: (value: number, pair: number, input: number) => void,
): void {
  const [inputs, filters] = shape.slice(-2);
  const sources = sourcesOf(before);
  for (let index = 0, input = 0; index < values.length; input = (input + 1) % inputs) {
    const source = sources === 1 ? 0 : input % sources;
    for (let filter = 0; filter < filters; filter++, index++) {
      const unit = column.reads === "own" ? input * filters + filter : filter;
      hear(values[index], unit * sources + source, input);
    }
  }
}

/** Links by their weights: the norm of all weights between two units, and how much of their sum survives its signs. */
export function weigh(column: Column, before: Column, kernel: WeightArray): Strengths {
  const sources = sourcesOf(before);
  const [size, balance, spread] = [0, 1, 2].map(() => new Float32Array(column.units * sources));
  eachWeight(column, before, kernel, (value, pair) => {
    size[pair] += value * value;
    balance[pair] += value;
    spread[pair] += Math.abs(value);
  });
  let largest = 0;
  for (let pair = 0; pair < size.length; pair++) {
    size[pair] = Math.sqrt(size[pair]);
    balance[pair] = spread[pair] > 0 ? balance[pair] / spread[pair] : 0;
    if (size[pair] > largest) largest = size[pair];
  }
  return { sources, size, balance, largest };
}

/** Links by what they bring now: the sum of weight × activation between two units, for a column that reads a row of numbers. */
export function contributions(
  column: Column,
  before: Column,
  kernel: WeightArray,
  activations: Float32Array,
): Strengths {
  const sources = sourcesOf(before);
  const size = new Float32Array(column.units * sources);
  eachWeight(column, before, kernel, (value, pair, input) => {
    size[pair] += value * activations[input];
  });
  const balance = Float32Array.from(size, Math.sign);
  let largest = 0;
  for (let pair = 0; pair < size.length; pair++) {
    size[pair] = Math.abs(size[pair]);
    if (size[pair] > largest) largest = size[pair];
  }
  return { sources, size, balance, largest };
}

import { drawingsFor, timesOf } from "../datasets/drawn/drawings";
import type { Dataset } from "../datasets/dataset";
import type { Values } from "../settings";

/** Examples in the order of their sets: training first. */
interface Dealt {
  /** `[count, factorCount]` */
  readonly factors: Float32Array;
  readonly labels: Float32Array;
  readonly training: number;
  /** Training and validation together. */
  readonly opened: number;
}

/**
 * Puts the drawings that were kept among the training examples: each once in front, where they are seen, and the other
 * times behind. Beside which drawing it is, each has the factors of the first example of its class.
 */
export function withDrawings(dealt: Dealt, dataset: Dataset, values: Values): Dealt {
  const { factors, labels, training, opened } = dealt;
  const width = dataset.factors.length;
  const column = dataset.factors.findIndex(({ name }) => name === "drawing");
  if (column < 0) return dealt;
  const drawings = drawingsFor(dataset, values);
  const times = timesOf(values);
  const rows = new Float32Array(drawings.length * width);
  for (const [place, { label }] of drawings.entries()) {
    const like = Math.max(0, labels.indexOf(label));
    rows.set(factors.subarray(like * width, (like + 1) * width), place * width);
    rows[place * width + column] = place + 1;
  }
  const classes = drawings.map(({ label }) => label);
  const behind = Array.from({ length: times - 1 });
  return {
    factors: joined([
      rows,
      factors.subarray(0, training * width),
      ...behind.map(() => rows),
      factors.subarray(training * width),
    ]),
    labels: joined([classes, labels.subarray(0, training), ...behind.map(() => classes), labels.subarray(training)]),
    training: training + times * drawings.length,
    opened: opened + times * drawings.length,
  };
}

function joined(parts: readonly ArrayLike<number>[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

import type { Batch } from "./trainer";
import { rowsOf } from "./rows";

/** Examples with what they were drawn from: factors `[count, factors]`. Their inputs are made when they are asked for. */
export interface Examples extends Batch {
  readonly factors: Float32Array;
  /** Examples `from` … `to` − 1, not copied. */
  slice(from: number, to: number): Batch;
  /** The examples with these indices, copied. */
  pick(indices: ArrayLike<number>): Batch;
}

/** What examples are made from, and how. */
interface Source {
  /** `[count, factorCount]` */
  readonly factors: Float32Array;
  readonly factorCount: number;
  readonly labels: Float32Array;
  readonly inputSize: number;
  /** The inputs at the factors of examples `indices`, each row by itself: the same whatever else is asked for. */
  readonly make: (factors: Float32Array, indices: ArrayLike<number>) => Float32Array;
  /** Whether inputs are made anew whenever they are asked for: they are cheap, and all together would fill the memory. */
  readonly fleeting?: boolean;
}

/** Where inputs come from: those `from` … `to` − 1, and those with given indices, which may be changed by who asked. */
interface Inputs {
  part(from: number, to: number): Float32Array;
  rows(indices: Uint32Array): Float32Array;
}

/** Inputs that are made once, when somebody first asks for them, and stay. */
function keptInputs({ factors, factorCount, labels, inputSize, make }: Source): Inputs {
  const inputs = new Float32Array(labels.length * inputSize);
  const made = new Uint8Array(labels.length);
  let missing = labels.length;

  function ensure(indices: Iterable<number>): void {
    if (missing === 0) return;
    const fresh: number[] = [];
    for (const index of indices) {
      if (made[index] === 0) fresh.push(index);
      made[index] = 1;
    }
    if (fresh.length === 0) return;
    missing -= fresh.length;
    const rows = make(rowsOf(factors, factorCount, fresh), fresh);
    for (const [place, index] of fresh.entries())
      inputs.set(rows.subarray(place * inputSize, (place + 1) * inputSize), index * inputSize);
  }

  return {
    part(from, to) {
      ensure(range(from, to));
      return inputs.subarray(from * inputSize, to * inputSize);
    },
    rows(indices) {
      ensure(indices);
      return rowsOf(inputs, inputSize, indices);
    },
  };
}

/** Inputs that are made whenever somebody asks. */
const fleetingInputs = ({ factors, factorCount, make }: Source): Inputs => ({
  part: (from, to) => make(factors.subarray(from * factorCount, to * factorCount), Uint32Array.from(range(from, to))),
  rows: (indices) => make(rowsOf(factors, factorCount, indices), indices),
});

/**
 * Examples whose inputs are made when somebody first asks for them: a training begins after its first batch is drawn, not
 * after its thousandth picture. Answers how to take a part of them.
 */
export function createExamples(source: Source): (from: number, to: number) => Examples {
  const { factors, factorCount, labels } = source;
  const inputs = source.fleeting ? fleetingInputs(source) : keptInputs(source);
  return (from, to) => ({
    count: to - from,
    get inputs() {
      return inputs.part(from, to);
    },
    labels: labels.subarray(from, to),
    factors: factors.subarray(from * factorCount, to * factorCount),
    slice: (first, end) => ({
      count: end - first,
      inputs: inputs.part(from + first, from + end),
      labels: labels.subarray(from + first, from + end),
    }),
    pick(indices) {
      const places = Uint32Array.from(indices, (index) => from + index);
      return { count: places.length, inputs: inputs.rows(places), labels: rowsOf(labels, 1, places) };
    },
  });
}

function* range(from: number, to: number): Generator<number> {
  for (let index = from; index < to; index++) yield index;
}

import type { Batch } from "./trainer";
import { rowsOf } from "./rows";

/** Examples with what they were drawn from: factors `[count, factors]`. Their inputs are made when they are asked for. */
export interface Examples extends Batch {
  readonly factors: Float32Array;
  /** Examples `from` … `to` − 1. */
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

const between = (from: number, to: number) => Uint32Array.from({ length: to - from }, (_, place) => from + place);

/**
 * Inputs that are made once, when somebody first asks for them, and stay, each example's by itself: a table of all of
 * them would call the garbage collector before the first batch.
 */
function keptInputs({ factors, factorCount, inputSize, make }: Source): Inputs {
  const kept = new Map<number, Float32Array>();

  function keep(indices: readonly number[]): void {
    const made = make(rowsOf(factors, factorCount, indices), indices);
    for (const [place, index] of indices.entries())
      kept.set(index, made.subarray(place * inputSize, (place + 1) * inputSize));
  }

  function rows(indices: Uint32Array): Float32Array {
    const fresh = new Set<number>();
    for (const index of indices) if (!kept.has(index)) fresh.add(index);
    if (fresh.size > 0) keep([...fresh]);
    const inputs = new Float32Array(indices.length * inputSize);
    for (let place = 0; place < indices.length; place++) inputs.set(kept.get(indices[place]) ?? [], place * inputSize);
    return inputs;
  }

  return { rows, part: (from, to) => rows(between(from, to)) };
}

/** Inputs that are made whenever somebody asks. */
const fleetingInputs = ({ factors, factorCount, make }: Source): Inputs => ({
  part: (from, to) => make(factors.subarray(from * factorCount, to * factorCount), between(from, to)),
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

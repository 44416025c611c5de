import type { SetName } from "../experiment/snapshot";

/** By how much inputs are shifted and scaled, column by column of a table or channel by channel of pictures. */
interface Scale {
  readonly mean: Float64Array;
  /** 1 / deviation. */
  readonly factor: Float64Array;
}

/** By how much the inputs of each set are shifted and scaled. */
type Scales = Readonly<Record<SetName, Scale>>;

/** Where the examples of a set stand among all. */
type Place = readonly [from: number, end: number];

/** Examples to be measured. */
interface Measured {
  readonly sets: Readonly<Record<SetName, Place>>;
  /** The inputs of the examples with these places, whole rows. */
  readonly inputs: (places: Uint32Array) => Float32Array;
  /** Columns or channels: the numbers of an input belong to them in turn. */
  readonly width: number;
  /** Of more examples, only so many at even distances are measured. */
  readonly most: number;
}

/** A column that never varies is left at its mean. */
const tiny = 1e-12;

/** Examples that are made at once. */
const piece = 64;

/** Mean and deviation of each column: the examples pass by twice, once for the mean, once for what is apart from it. */
function scaleOver({ inputs, width, most }: Measured, [from, end]: Place): Scale {
  const step = Math.max(1, Math.ceil((end - from) / most));
  const places = Uint32Array.from({ length: Math.ceil((end - from) / step) }, (_, index) => from + step * index);
  const mean = new Float64Array(width);
  const deviation = new Float64Array(width);
  const pass = (hear: (value: number, column: number, count: number) => void) => {
    for (let start = 0; start < places.length; start += piece) {
      const part = places.subarray(start, start + piece);
      const seen = inputs(part);
      const count = (seen.length / part.length / width) * places.length;
      for (let at = 0; at < seen.length; at++) hear(seen[at], at % width, count);
    }
  };
  pass((value, column, count) => {
    mean[column] += value / count;
  });
  pass((value, column, count) => {
    const apart = value - mean[column];
    deviation[column] += (apart * apart) / count;
  });
  return { mean, factor: deviation.map((square) => (square > tiny ? 1 / Math.sqrt(square) : 1)) };
}

/** The scales a learner asked for: by the training set, by all examples, each set by its own; null for none. */
export function scalesOf(how: unknown, measured: Measured): Scales | null {
  const { training, validation, test } = measured.sets;
  if (how === "each") {
    const own = (place: Place) => scaleOver(measured, place);
    return { training: own(training), validation: own(validation), test: own(test) };
  }
  if (how !== "training" && how !== "all") return null;
  const one = scaleOver(measured, how === "training" ? training : [0, test[1]]);
  return { training: one, validation: one, test: one };
}

/** What the network is given, `(input − mean) / deviation`. */
export const scaled = (inputs: Float32Array, { mean, factor }: Scale): Float32Array =>
  inputs.map((value, at) => (value - mean[at % mean.length]) * factor[at % mean.length]);

/** The inputs that such numbers were made of, but for rounding. */
export const unscaled = (given: Float32Array, { mean, factor }: Scale): Float32Array =>
  given.map((value, at) => value / factor[at % mean.length] + mean[at % mean.length]);

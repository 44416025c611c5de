import type { Dataset } from "../datasets/dataset";
import { dataSettings } from "../experiment/dataSettings";
import type { Experiment } from "../experiment/experiment";
import { datasetOf } from "../experiment/network";
import { sizesOfSets } from "../experiment/sets";
import type { SetName } from "../experiment/snapshot";
import { permutation } from "../math/random";
import { sizeOf, type Shape } from "../math/shape";
import { defaultsOf, type Values } from "../settings";
import type { Batch } from "./trainer";

/** Examples with what they were drawn from: factors `[count, factors]`. */
interface Examples extends Batch {
  readonly factors: Float32Array;
}

/** Everything an experiment learns from. */
export interface Data {
  readonly dataset: Dataset;
  readonly values: Values;
  readonly inputShape: Shape;
  readonly inputSize: number;
  readonly factorCount: number;
  readonly sets: Readonly<Record<SetName, Examples>>;
  /** All training examples, then all validation examples. */
  readonly open: Examples;
}

/** Draws the examples of an experiment and deals them out to the three sets, both by the seed of the data. */
export function makeData({ data, seeds }: Experiment): Data {
  const { dataset, values } = datasetOf(data);
  const { count, split } = { ...defaultsOf(dataSettings(dataset)), ...values };
  const inputShape = dataset.inputShape(values);
  const inputSize = sizeOf(inputShape);
  const factorCount = dataset.factors.length;

  const drawn = dataset.draw(seeds.data, count, values);
  const order = permutation(seeds.data, "split", 0, count);
  const factors = rowsOf(drawn.factors, factorCount, order);
  const labels = rowsOf(drawn.labels, 1, order);
  const inputs = dataset.inputs(factors, values);

  const part = (from: number, to: number): Examples => ({
    count: to - from,
    inputs: inputs.subarray(from * inputSize, to * inputSize),
    labels: labels.subarray(from, to),
    factors: factors.subarray(from * factorCount, to * factorCount),
  });
  const [training, validation] = sizesOfSets(count, split);
  const opened = training + validation;
  return {
    dataset,
    values,
    inputShape,
    inputSize,
    factorCount,
    sets: { training: part(0, training), validation: part(training, opened), test: part(opened, count) },
    open: part(0, opened),
  };
}

/** The rows of a table `[…, width]` with these indices, copied. */
export function rowsOf(table: Float32Array, width: number, indices: ArrayLike<number>): Float32Array {
  const rows = new Float32Array(indices.length * width);
  for (let row = 0; row < indices.length; row++) {
    const from = indices[row] * width;
    rows.set(table.subarray(from, from + width), row * width);
  }
  return rows;
}

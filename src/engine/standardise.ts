import type { Dataset } from "../datasets/dataset";
import type { Values } from "../settings";

/** A column that never varies is left at its mean. */
const tiny = 1e-12;

/**
 * The dataset with inputs `[inputSize]` shifted and scaled so that, over the examples with these factors, each has mean 0
 * and deviation 1: the same for all that is asked for later, whatever set it is in.
 */
export function standardised(dataset: Dataset, values: Values, factors: Float32Array, inputSize: number): Dataset {
  const seen = dataset.inputs(factors, values);
  const count = seen.length / inputSize;
  const mean = new Float64Array(inputSize);
  const deviation = new Float64Array(inputSize);
  for (let at = 0; at < seen.length; at++) mean[at % inputSize] += seen[at] / count;
  for (let at = 0; at < seen.length; at++) {
    const apart = seen[at] - mean[at % inputSize];
    deviation[at % inputSize] += (apart * apart) / count;
  }
  const scale = deviation.map((square) => (square > tiny ? 1 / Math.sqrt(square) : 1));
  return {
    ...dataset,
    inputs: (rows, values) =>
      dataset.inputs(rows, values).map((value, at) => (value - mean[at % inputSize]) * scale[at % inputSize]),
  };
}

import { sizeOf } from "../math/shape";
import type { Values } from "../settings";
import type { Dataset, Factor } from "./dataset";

/** Changes one picture, flat, by the values of the factors that were added. */
type Finish = (picture: Float32Array, added: Float32Array) => void;

/**
 * A dataset whose rows of factors go on with others, 0 in all that it draws. `finishing` answers what these do to each
 * picture that the dataset makes.
 */
export function widened(dataset: Dataset, added: readonly Factor[], finishing: (values: Values) => Finish): Dataset {
  const width = dataset.factors.length;
  const whole = width + added.length;
  return {
    ...dataset,
    factors: [...dataset.factors, ...added],
    draw(seed, count, values) {
      const { factors, labels } = dataset.draw(seed, count, values);
      const rows = new Float32Array(labels.length * whole);
      for (let row = 0; row < labels.length; row++)
        rows.set(factors.subarray(row * width, (row + 1) * width), row * whole);
      return { factors: rows, labels };
    },
    inputs(rows, values) {
      const count = rows.length / whole;
      const own = new Float32Array(count * width);
      for (let row = 0; row < count; row++) own.set(rows.subarray(row * whole, row * whole + width), row * width);
      const inputs = dataset.inputs(own, values);
      const size = sizeOf(dataset.inputShape(values));
      const finish = finishing(values);
      for (let row = 0; row < count; row++)
        finish(inputs.subarray(row * size, (row + 1) * size), rows.subarray(row * whole + width, (row + 1) * whole));
      return inputs;
    },
  };
}

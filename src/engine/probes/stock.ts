import { sizeOf } from "../../math/shape";
import type { Probe } from "./probe";

/** So many training examples stand for all where their numbers are looked at. */
const most = 500;

/** What the data are: who is in which class in which set, and how the numbers of an input are spread. */
export const stock: Probe<"stock"> = {
  asks: ({ peeks }) => peeks > 0,
  weights: false,
  read({ run: { data } }) {
    const { sets, dataset, values, inputShape } = data;
    const classes = dataset.classes(values).length;
    const countsOf = (labels: Float32Array) => {
      const counts = new Float32Array(classes);
      for (const label of labels) if (classes > 0) counts[label]++;
      return counts;
    };
    const looked = Math.min(sets.training.count, most);
    const channels = inputShape[inputShape.length - 1];
    const inputs = data.seen(sets.training.slice(0, looked).inputs, "training");
    const [sums, squares] = [new Float64Array(channels), new Float64Array(channels)];
    for (const [at, value] of inputs.entries()) {
      sums[at % channels] += value;
      squares[at % channels] += value * value;
    }
    const each = inputs.length / channels;
    const mean = Float32Array.from(sums, (sum) => sum / each);
    const deviation = Float32Array.from(squares, (square, channel) =>
      Math.sqrt(Math.max(0, square / each - (sums[channel] / each) * (sums[channel] / each))),
    );
    const { training, validation, test } = sets;
    const examples = training.count + validation.count + test.count;
    // A stored picture keeps a byte a number, everything else four.
    const bytes = examples * sizeOf(inputShape) * (dataset.stored && dataset.kind === "pictures" ? 1 : 4);
    return {
      counts: {
        training: countsOf(training.labels),
        validation: countsOf(validation.labels),
        test: countsOf(test.labels),
      },
      mean,
      deviation,
      looked,
      bytes,
    };
  },
};

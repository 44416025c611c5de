import type { Dataset } from "../datasets/dataset";
import { dataSettings } from "../experiment/dataSettings";
import type { Experiment } from "../experiment/experiment";
import { datasetOf } from "../experiment/network";
import { sizesOfSets } from "../experiment/sets";
import type { SetName } from "../experiment/snapshot";
import { permutation } from "../math/random";
import { sizeOf, type Shape } from "../math/shape";
import { defaultsOf, type Values } from "../settings";
import { withDrawings } from "./drawn";
import { createExamples, type Examples } from "./examples";
import { drawTestEvenly, mixIn } from "./mix";
import { rowsOf } from "./rows";
import { scaled, scalesOf, unscaled } from "./standardise";

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
  /** What the network is given for inputs `[…, ...inputShape]` from nowhere, such as a drawing. */
  readonly given: (inputs: Float32Array) => Float32Array;
  /** What a learner is shown for what the network is given of a set: the inputs before they were standardised. */
  readonly seen: (given: Float32Array, set: SetName) => Float32Array;
}

/** So many pictures stand for all where their channels are measured. */
const mostMeasured = 5000;

/** Draws the examples of an experiment (throws the sentence that says why there are none) and deals them out to the three sets, both by the seed of the data. */
export function makeData({ data, seeds }: Experiment): Data {
  const { dataset: plain, values } = datasetOf(data);
  const missing = plain.missing?.(values);
  if (missing) throw missing;
  const { count: wanted, split } = { ...defaultsOf(dataSettings(plain)), ...values };
  const inputShape = plain.inputShape(values);
  const inputSize = sizeOf(inputShape);
  const factorCount = plain.factors.length;

  const drawn = plain.draw(seeds.data, wanted, values);
  const apart = plain.apart?.(values) ?? 0;
  const count = drawn.labels.length - apart;
  const order = Uint32Array.from({ length: drawn.labels.length }, (_, row) => row);
  order.set(permutation(seeds.data, "split", 0, count));
  const [first, second] = sizesOfSets(count, split, apart);
  const dealt = {
    factors: rowsOf(drawn.factors, factorCount, order),
    labels: rowsOf(drawn.labels, 1, order),
    training: first,
    opened: first + second,
  };
  // A test that is kept apart is none that could be drawn otherwise.
  if (apart === 0) drawTestEvenly(dealt, order, plain, values, seeds.data);
  mixIn(dealt, plain, values, seeds.data);
  const { factors, labels, training, opened } = withDrawings(dealt, plain, values);
  const all = labels.length;
  const pictures = plain.kind === "pictures";
  const scales = scalesOf(values.standardise, {
    sets: { training: [0, training], validation: [training, opened], test: [opened, all] },
    inputs: (places) => plain.inputs(rowsOf(factors, factorCount, places), values),
    width: pictures ? inputShape[2] : inputSize,
    most: pictures ? mostMeasured : all,
  });
  const dataset = scales
    ? { ...plain, inputs: (factors: Float32Array) => scaled(plain.inputs(factors, values), scales.training) }
    : plain;
  const part = createExamples({
    factors,
    factorCount,
    labels,
    inputSize,
    make(factors, indices) {
      const inputs = plain.inputs(factors, values);
      if (!scales) return inputs;
      for (let row = 0; row < indices.length; row++) {
        const set = indices[row] < training ? "training" : indices[row] < opened ? "validation" : "test";
        const own = inputs.subarray(row * inputSize, (row + 1) * inputSize);
        own.set(scaled(own, scales[set]));
      }
      return inputs;
    },
    fleeting: dataset.stored,
  });
  return {
    dataset,
    values,
    inputShape,
    inputSize,
    factorCount,
    sets: { training: part(0, training), validation: part(training, opened), test: part(opened, all) },
    open: part(0, opened),
    given: (inputs) => (scales ? scaled(inputs, scales.training) : inputs),
    seen: (given, set) => (scales ? unscaled(given, scales[set]) : given),
  };
}

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
import { mixIn } from "./mix";
import { rowsOf } from "./rows";
import { standardised } from "./standardise";

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
  const order = permutation(seeds.data, "split", 0, drawn.labels.length);
  const dealt = { factors: rowsOf(drawn.factors, factorCount, order), labels: rowsOf(drawn.labels, 1, order) };
  const [first, second] = sizesOfSets(drawn.labels.length, split);
  mixIn({ ...dealt, training: first, opened: first + second }, plain, values, seeds.data);
  const { factors, labels, training } = withDrawings({ ...dealt, training: first }, plain, values);
  const count = labels.length;
  const opened = training + second;
  const seen = { training, all: count }[String(values.standardise)];
  const dataset = seen ? standardised(plain, values, factors.subarray(0, seen * factorCount), inputSize) : plain;
  const part = createExamples({
    factors,
    factorCount,
    labels,
    inputSize,
    make: (rows) => dataset.inputs(rows, values),
    fleeting: dataset.stored,
  });
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

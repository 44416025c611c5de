import type { Experiment } from "../../experiment/experiment";
import { datasetOf, type LayerInfo, type Network } from "../../experiment/network";
import type { Inspected, Parts } from "../../experiment/snapshot";
import { sumsOf } from "../../experiment/sums";
import type { Trace, TraceQuestion } from "../../experiment/trace";
import { activations, type ActivationFunction, type ActivationName } from "../../layers/activations";
import { message, type Message } from "../../locales/message";
import { sizeOf } from "../../math/shape";
import { columnsOf } from "../network/columns";
import { unitName } from "../network/names";

/** A batch that is followed, and the unit of which most is shown. */
export interface Followed {
  readonly experiment: Experiment;
  readonly network: Network;
  readonly trace: Trace;
  readonly unit: number;
  readonly cell: readonly [row: number, column: number] | null;
  /** Shows another unit, or another cell of it. */
  choose(unit: number, cell?: readonly [row: number, column: number] | null): void;
  /** Asks otherwise about the batch. */
  ask(change: Partial<TraceQuestion>): void;
}

/** What one example says to a layer: the answers of the layer before, or the example itself. */
export function inputOf({ network, trace }: Followed, layer: number): Float32Array {
  if (layer > 0) return trace.layers[layer - 1].output;
  return ofExample(trace.inputs, { network, trace });
}

/** The numbers of the chosen example among those of the batch. */
export function ofExample(numbers: Float32Array, { network, trace }: Pick<Followed, "network" | "trace">) {
  const size = sizeOf(network.inputShape);
  return numbers.subarray(trace.question.example * size, (trace.question.example + 1) * size);
}

export const unitsOf = ({ output }: LayerInfo): number => output[output.length - 1];

/** The labels of the classes; none for a regression. */
export function labelsOf({ data }: Experiment): readonly string[] {
  const { dataset, values } = datasetOf(data);
  return dataset.classes(values);
}

/** Map 3, or unit 3, or the class that a unit of the last layer stands for. */
export function nameOf({ experiment, network }: Followed, layer: number, unit: number): Message {
  const labels = labelsOf(experiment);
  if (layer === network.layers.length - 1 && labels.length === unitsOf(network.layers[layer]))
    return message("class {label}", { label: { text: labels[unit] } });
  return sourceOf(experiment, network, layer, unit);
}

/** What a number that enters a layer is called, by the layer it comes from; −1 for the example. */
export function sourceOf(experiment: Experiment, network: Network, from: number, unit: number): Message {
  if (from >= 0) return unitName(network.layers[from].output.length === 3 ? "maps" : "cells", unit);
  const [{ features, units }] = columnsOf(experiment, network);
  const feature = features?.find((each) => each.unit === unit);
  if (feature) return { text: feature.label };
  return units === 1 ? message("the picture") : message("channel {number}", { number: unit + 1 });
}

/** The curve of a layer; null where it has none. */
export function curveOf({ spec, values }: LayerInfo): ActivationFunction | null {
  const name = (spec.type === "activation" ? values.function : (values.activation ?? "linear")) as ActivationName;
  return name === "linear" ? null : activations[name];
}

/** The numbers of one unit before its curve, cell by cell. */
export function sumsOfUnit(followed: Followed, layer: number, unit: number): Float32Array {
  const info = followed.network.layers[layer];
  const before = inputOf(followed, layer);
  const arrays = followed.trace.layers[layer].arrays.map(({ name, shape, before: values }) => ({
    name,
    shape,
    values,
  }));
  const units = unitsOf(info);
  return (
    sumsOf(info, unit, before, arrays, 1) ??
    Float32Array.from({ length: sizeOf(info.output) / units }, (_, at) => before[at * units + unit] ?? 0)
  );
}

/** The numbers of the batch as a snapshot has them, so that what reads one can read the other. */
export function partsOf(followed: Followed): Partial<Parts> {
  const { network, trace } = followed;
  return {
    example: {
      shape: network.inputShape,
      input: inputOf(followed, 0),
      picture: ofExample(trace.pictures, followed),
      label: trace.labels[trace.question.example],
      factors: null,
      output: trace.answers,
    },
    maps: network.layers.map(({ spec, output }, layer) => ({
      key: spec.key,
      shape: output,
      values: trace.layers[layer].output,
    })),
    weights: trace.layers.map(({ key, arrays }) => ({
      key,
      arrays: arrays.map(({ name, shape, before }) => ({ name, shape, values: before })),
    })),
  };
}

/** The chosen unit as the inspector knows it. */
export const inspectedOf = ({ network, unit, cell }: Followed, layer: number): Inspected => ({
  key: network.layers[layer].spec.key,
  unit,
  cell,
});

import { datasets } from "../datasets";
import type { Dataset } from "../datasets/dataset";
import { withDrawn } from "../datasets/drawn/view";
import { mixed } from "../datasets/mixing/mixed";
import { message, type Message } from "../locales/message";
import { formatShape, type Shape } from "../math/shape";
import { defaultsOf, type Values } from "../settings";
import type { Choice, Experiment } from "./experiment";
import { outgrown } from "./limits";
import { trainingSettings } from "./trainingSettings";
import { walk, type LayerInfo, type NetworkProblem } from "./walk";

export type { LayerInfo } from "./walk";

/** Everything about a network that follows from the experiment without training. */
export interface Network {
  readonly inputShape: Shape;
  /** Numbers the last layer gives: one a class, one for two classes (two are possible), one for regression. */
  readonly outputs: number;
  /** What the loss puts on top of the last layer. */
  readonly outputActivation: "softmax" | "sigmoid" | "linear";
  /** Ends before the layer that is impossible, if there is one. */
  readonly layers: readonly LayerInfo[];
  readonly problem: NetworkProblem | null;
  readonly parameters: number;
  /** Of one example's forward pass. */
  readonly multiplications: number;
}

/** The dataset of an experiment, and its own settings with defaults for what is missing. */
export function datasetOf(data: Choice): { dataset: Dataset; values: Values } {
  const dataset = (datasets as Readonly<Record<string, Dataset>>)[data.type];
  const values = { ...defaultsOf(dataset.settings), ...data.values };
  return { dataset: withDrawn(mixed(dataset.with?.(values) ?? dataset, values), values), values };
}

/** How many numbers the network must end in: one for regression and for two classes, else one a class. */
export function outputsFor(data: Choice): number {
  const { dataset, values } = datasetOf(data);
  const classes = dataset.classes(values).length;
  return classes > 2 ? classes : 1;
}

/** Describes the network of an experiment as far as it is possible, and says what is not. */
export function describeNetwork({ data, network, training }: Experiment): Network {
  const { dataset, values } = datasetOf(data);
  const inputShape = dataset.inputShape(values);
  const classes = dataset.classes(values).length;
  const walked = walk(inputShape, network);
  const batch = Number(training.values.batch ?? trainingSettings.batch.default);
  const problem = outgrown(walked.layers, batch) ?? walked.problem ?? unfinished(walked.layers, inputShape, classes);
  const layers = problem ? walked.layers.slice(0, problem.layer) : walked.layers;
  const twoOutputs = classes === 2 && endOf(walked.layers, inputShape)[0] === 2;
  const outputs = classes > 2 ? classes : twoOutputs ? 2 : 1;
  return {
    inputShape,
    outputs,
    outputActivation: classes === 0 ? "linear" : outputs > 1 ? "softmax" : "sigmoid",
    layers,
    problem,
    parameters: layers.reduce((total, layer) => total + layer.parameters, 0),
    multiplications: layers.reduce((total, layer) => total + layer.multiplications, 0),
  };
}

const endOf = (layers: readonly LayerInfo[], input: Shape): Shape => layers.at(-1)?.output ?? input;

/** The last layer as the problem, if it doesn't give the numbers that the loss compares with the labels. */
function unfinished(layers: readonly LayerInfo[], input: Shape, classes: number): NetworkProblem | null {
  const last = layers.at(-1);
  const needed = classes > 2 ? classes : 1;
  if (!last) {
    return { layer: 0, what: message("There is no layer yet. {remedy}", { remedy: remedyFor(input, false, needed) }) };
  }
  const [given] = last.output;
  if (last.output.length === 1 && (given === needed || (classes === 2 && given === 2))) return null;
  const what = message(
    "The network ends in {shape}, but the answer is {needed, plural, one {a single number} other {# numbers, one a class}}. {remedy}",
    { shape: formatShape(last.output), needed, remedy: remedyFor(last.output, "units" in last.type.settings, needed) },
  );
  return { layer: layers.length - 1, what };
}

function remedyFor(end: Shape, dense: boolean, needed: number): Message {
  if (dense) return message("Give this layer {needed, plural, one {# unit} other {# units}}.", { needed });
  if (end.length === 1) return message("Add dense with {needed, plural, one {# unit} other {# units}}.", { needed });
  return message("Add flatten and dense with {needed, plural, one {# unit} other {# units}}.", { needed });
}

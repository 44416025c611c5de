import type { Numbers } from "../engine/reference";
import type { Given } from "./case";
import { input, numberOf, wordOf, type Operator } from "./operator";
import { lossesBy, logSoftmax, logSoftmaxBy, rowsAlong } from "./rows";

/** Labels in the order of the rows, and which of them count. */
function labelsOf(given: Given) {
  const labels = input(given, 1).values;
  const ignored = given.attributes.ignore_index === undefined ? undefined : numberOf(given, "ignore_index", 0);
  return { labels, counts: (row: number) => labels[row] !== ignored };
}

const total = (numbers: Float64Array) => numbers.reduce((sum, number) => sum + number, 0);

/** Weighs losses by the weights of their classes and reduces them; a mean is one over the weights that count. */
function reduced(given: Given, losses: ArrayLike<number>): Numbers {
  const { labels, counts } = labelsOf(given);
  const [, , weights] = given.inputs;
  const share = labels.map((label, row) => (counts(row) ? (weights?.values[label] ?? 1) : 0));
  const weighed = share.map((weight, row) => (counts(row) ? weight * losses[row] : 0));
  const reduction = wordOf(given, "reduction", "mean");
  if (reduction === "none") return { shape: input(given, 1).shape, values: weighed };
  const loss = reduction === "sum" ? total(weighed) : total(weighed) / total(share);
  return { shape: [], values: Float64Array.of(loss) };
}

/** −log softmax at the label, over logits `[n, classes, …]` and labels `[n, …]`; it also answers log softmax itself. */
export const softmaxCrossEntropyLoss: Operator = {
  attributes: ["ignore_index", "reduction"],
  unsupported(given) {
    const reduction = wordOf(given, "reduction", "mean");
    return ["none", "sum", "mean"].includes(reduction) ? undefined : `reduction ${reduction}`;
  },
  reference(given) {
    const { rows, back } = rowsAlong(input(given, 0), 1);
    const logs = logSoftmax(rows);
    const losses = input(given, 1).values.map((label, row) => -logs.values[row * rows.shape[1] + label]);
    return [reduced(given, losses), back(logs)];
  },
  engine: async (given, engine) => {
    const { rows, back } = rowsAlong(input(given, 0), 1);
    const { labels, counts } = labelsOf(given);
    const pairs = Array.from(labels, (label, row) => [row, counts(row) ? label : 0] as const);
    return [reduced(given, await lossesBy(engine, rows, pairs)), back(await logSoftmaxBy(engine, rows))];
  },
};

import { exp } from "../../src/math/elementary";
import { each } from "./arrays";
import type { Given } from "./case";
import { axisOf, input, type Operator } from "./operator";
import { logSoftmax, logSoftmaxBy, rowsAlong, softmaxBy } from "./rows";

/** The rows along the attribute `axis`, the last one unless it is given. */
function rowsOf(given: Given) {
  const array = input(given, 0);
  return rowsAlong(array, axisOf(given, array.shape.length, -1));
}

/** e^x / Σ e^x along an axis. */
export const softmaxOperator: Operator = {
  attributes: ["axis"],
  reference(given) {
    const { rows, back } = rowsOf(given);
    return [back(each(logSoftmax(rows), (value) => exp(value)))];
  },
  engine: async (given, engine) => {
    const { rows, back } = rowsOf(given);
    return [back(await softmaxBy(engine, rows))];
  },
};

/** The logarithm of softmax. */
export const logSoftmaxOperator: Operator = {
  attributes: ["axis"],
  reference(given) {
    const { rows, back } = rowsOf(given);
    return [back(logSoftmax(rows))];
  },
  engine: async (given, engine) => {
    const { rows, back } = rowsOf(given);
    return [back(await logSoftmaxBy(engine, rows))];
  },
};

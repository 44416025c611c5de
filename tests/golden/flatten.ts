import { countOf, type Numbers } from "../engine/reference";
import { reshaped } from "./arrays";
import type { Given } from "./case";
import { answer } from "./layerRun";
import { axisOf, input, type Operator } from "./operator";

/** The array cut before the attribute `axis`: `[all axes before, …the others]`. */
function cut(given: Given): Numbers {
  const { shape } = input(given, 0);
  const axis = axisOf(given, shape.length, 1);
  return reshaped(input(given, 0), [countOf(shape.slice(0, axis)), ...shape.slice(axis)]);
}

/** The same numbers as a matrix. */
export const flatten: Operator = {
  attributes: ["axis"],
  reference(given) {
    const array = cut(given);
    return [reshaped(array, [array.shape[0], countOf(array.shape.slice(1))])];
  },
  engine: async (given, engine) => [await answer(engine, { type: "flatten", values: {}, weights: {}, x: cut(given) })],
};

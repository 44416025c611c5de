import { each, filled, numberAt, permuted } from "./arrays";
import type { Given } from "./case";
import { dense, product } from "./matrices";
import { input, numberOf, type Operator } from "./operator";

/** alpha · A′ and B′, turned as the case says: `[m, k]` and `[k, n]`. */
function factorsOf(given: Given) {
  const turned = (index: number, name: string) =>
    numberOf(given, name, 0) === 1 ? permuted(input(given, index), [1, 0]) : input(given, index);
  const alpha = numberOf(given, "alpha", 1);
  return { a: turned(0, "transA"), b: each(turned(1, "transB"), (value) => alpha * value) };
}

/** beta · C as a matrix `[rows, n]`; zeros where there is no C. */
function addend(given: Given, rows: number, columns: number) {
  const beta = numberOf(given, "beta", 1);
  const [, , c] = given.inputs;
  return filled([rows, columns], (place) => (c && beta !== 0 ? beta * numberAt(c, place) : 0));
}

/** Whether every row of C is the same, so that a bias can hold it. */
const alike = ({ inputs: [, , c] }: Given): boolean => !c || c.shape.length < 2 || c.shape[0] === 1;

/** alpha · A′B′ + beta · C. */
export const gemm: Operator = {
  attributes: ["alpha", "beta", "transA", "transB", "broadcast"],
  reference(given) {
    const { a, b } = factorsOf(given);
    const c = addend(given, a.shape[0], b.shape[1]);
    return [each(product(a, b), (value, place) => value + c.values[place])];
  },
  mathOnly: (given) => (alike(given) ? undefined : "C with a number of its own for each row"),
  engine: async (given, engine) => {
    const { a, b } = factorsOf(given);
    const [, units] = b.shape;
    return [await dense(engine, a, b, { ...addend(given, 1, units), shape: [units] })];
  },
};

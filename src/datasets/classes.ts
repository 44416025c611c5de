import { permutation } from "../math/random";

/**
 * One of several classes for each example: every run of `classes` examples has each class once, in an order of chance.
 * So any number of examples is balanced, and fewer examples are the beginning of more. `name` keeps draws apart.
 */
export function balanced(seed: number, name: string, count: number, classes: number): Uint32Array {
  const drawn = new Uint32Array(count);
  for (let start = 0; start < count; start += classes) {
    const order = permutation(seed, `class ${name}`, start / classes, classes);
    drawn.set(order.subarray(0, count - start), start);
  }
  return drawn;
}

import { countOf, type Numbers } from "../engine/reference";
import { filled, numberAt, reshaped } from "./arrays";
import type { Given } from "./case";
import { dense, product } from "./matrices";
import { input, type Operator } from "./operator";

interface Batches {
  readonly pairs: readonly (readonly [Numbers, Numbers])[];
  /** Of the answer. */
  readonly shape: readonly number[];
}

/** The matrices that are multiplied, pair by pair: NumPy's rules for more and for fewer axes than two. */
function batchesOf(given: Given): Batches {
  const [a, b] = [input(given, 0), input(given, 1)];
  const left = a.shape.length === 1 ? reshaped(a, [1, ...a.shape]) : a;
  const right = b.shape.length === 1 ? reshaped(b, [...b.shape, 1]) : b;
  const [rows, inner] = left.shape.slice(-2);
  const [, columns] = right.shape.slice(-2);
  const batch = together(left.shape.slice(0, -2), right.shape.slice(0, -2));
  const places = Array.from({ length: countOf(batch) }, (_, place) => indicesOf(batch, place));
  return {
    pairs: places.map((at) => [matrix(left, at, rows, inner), matrix(right, at, inner, columns)]),
    shape: [...batch, ...(a.shape.length === 1 ? [] : [rows]), ...(b.shape.length === 1 ? [] : [columns])],
  };
}

/** One matrix of many. */
const matrix = (array: Numbers, at: readonly number[], height: number, width: number) =>
  filled([height, width], (indices) => numberAt(array, [...at, ...indices]));

/** The shape that two shapes are both stretched to, axis by axis from the last. */
function together(a: readonly number[], b: readonly number[]): number[] {
  const rank = Math.max(a.length, b.length);
  const side = (shape: readonly number[], axis: number) => shape[axis - (rank - shape.length)] ?? 1;
  return Array.from({ length: rank }, (_, axis) => (side(a, axis) === 1 ? side(b, axis) : side(a, axis)));
}

function indicesOf(shape: readonly number[], place: number): number[] {
  return shape.map((side, axis) => Math.floor(place / countOf(shape.slice(axis + 1))) % side);
}

function joined(parts: readonly Numbers[], shape: readonly number[]): Numbers {
  return { shape, values: Float64Array.from(parts.flatMap(({ values }) => [...values])) };
}

/** Products of matrices, as NumPy's `matmul`. */
export const matMul: Operator = {
  attributes: [],
  reference(given) {
    const { pairs, shape } = batchesOf(given);
    return [
      joined(
        pairs.map(([a, b]) => product(a, b)),
        shape,
      ),
    ];
  },
  engine: async (given, engine) => {
    const { pairs, shape } = batchesOf(given);
    const parts: Numbers[] = [];
    for (const [a, b] of pairs)
      parts.push(
        await dense(
          engine,
          a,
          b,
          filled([b.shape[1]], () => 0),
        ),
      );
    return [joined(parts, shape)];
  },
};

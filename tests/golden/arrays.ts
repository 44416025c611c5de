import { countOf, type Numbers } from "../engine/reference";

/** Sums of products that lead from indices to a place, row-major. */
function stridesOf(shape: readonly number[]): number[] {
  const strides = shape.map(() => 1);
  for (let axis = shape.length - 2; axis >= 0; axis--) strides[axis] = strides[axis + 1] * shape[axis + 1];
  return strides;
}

/** An array of a shape, its numbers by their indices. */
export function filled(shape: readonly number[], at: (indices: readonly number[]) => number): Numbers {
  const strides = stridesOf(shape);
  const values = Float64Array.from({ length: countOf(shape) }, (_, place) =>
    at(shape.map((side, axis) => Math.floor(place / strides[axis]) % side)),
  );
  return { shape, values };
}

/** The number at some indices; sides of length 1 stand for any length (NumPy's broadcasting from the last axis on). */
export function numberAt({ shape, values }: Numbers, indices: readonly number[]): number {
  const strides = stridesOf(shape);
  const own = indices.slice(indices.length - shape.length);
  return values[shape.reduce((place, side, axis) => place + (side === 1 ? 0 : own[axis] * strides[axis]), 0)];
}

/** The same numbers with their axes in another order: axis `i` of the answer is axis `order[i]` of `array`. */
export function permuted(array: Numbers, order: readonly number[]): Numbers {
  const shape = order.map((axis) => array.shape[axis]);
  return filled(shape, (indices) =>
    numberAt(
      array,
      array.shape.map((_, axis) => indices[order.indexOf(axis)]),
    ),
  );
}

/** The same numbers, row-major, in another shape. */
export const reshaped = ({ values }: Numbers, shape: readonly number[]): Numbers => ({ shape, values });

const orderWithLast = (rank: number, axis: number) => [
  ...Array.from({ length: rank }, (_, index) => index).filter((index) => index !== axis),
  axis,
];

/** Moves an axis to the end. */
export const movedLast = (array: Numbers, axis: number): Numbers =>
  permuted(array, orderWithLast(array.shape.length, axis));

/** Moves the last axis back to where `movedLast` took it from. */
export function movedBack(array: Numbers, axis: number): Numbers {
  const order = orderWithLast(array.shape.length, axis);
  return permuted(
    array,
    array.shape.map((_, index) => order.indexOf(index)),
  );
}

/** Each number by a function. */
export const each = ({ shape, values }: Numbers, f: (value: number, place: number) => number): Numbers => ({
  shape,
  values: values.map(f),
});

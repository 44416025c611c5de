import type { LayerInfo, Network } from "../experiment/network";
import type { WeightArray } from "../experiment/snapshot";
import { sizeOf, type Shape } from "../math/shape";

/** Where one learned array lies in the vector that holds all of them. */
export interface Place {
  readonly layer: number;
  readonly name: string;
  readonly shape: Shape;
  readonly at: number;
  readonly size: number;
}

/**
 * All learned parameters of a network lie in one vector, one array behind the other: an optimiser then updates a whole
 * network with a handful of operations, however many layers it has.
 */
export function layOut({ layers }: Network): { places: readonly Place[]; size: number } {
  const places: Place[] = [];
  let at = 0;
  for (const [layer, { weights }] of layers.entries()) {
    for (const { name, shape, trainable } of weights) {
      if (!trainable) continue;
      const size = sizeOf(shape);
      places.push({ layer, name, shape, at, size });
      at += size;
    }
  }
  return { places, size: at };
}

/** A vector over all places: `value` says what stands at each. */
export function vectorOf(places: readonly Place[], value: (place: Place) => number): Float32Array {
  const vector = new Float32Array(places.reduce((total, { size }) => total + size, 0));
  for (const place of places) vector.fill(value(place), place.at, place.at + place.size);
  return vector;
}

/** A vector filled with named arrays, layer by layer; zero where an array is missing. */
export function pack(places: readonly Place[], arrays: readonly (readonly WeightArray[])[], slot = ""): Float32Array {
  const vector = vectorOf(places, () => 0);
  for (const { layer, name, at } of places) {
    const found = arrays[layer].find((array) => array.name === name + slot);
    if (found) vector.set(found.values, at);
  }
  return vector;
}

/** The arrays of one layer in a vector, copied. */
export function unpack(places: readonly Place[], vector: Float32Array, layer: number, slot = ""): WeightArray[] {
  return places
    .filter((place) => place.layer === layer)
    .map(({ name, shape, at, size }) => ({ name: name + slot, shape, values: vector.slice(at, at + size) }));
}

/** Whether `arrays` hold exactly the parameters that a layer needs. */
export const fits = ({ weights }: LayerInfo, arrays: readonly WeightArray[] | undefined): boolean =>
  arrays !== undefined &&
  arrays.length === weights.length &&
  weights.every(({ name, shape }) =>
    arrays.some((array) => array.name === name && String(array.shape) === String(shape)),
  );

import { message } from "../../locales/message";
import { formatShape, sizeOf, type Shape } from "../../math/shape";
import { mostOwn } from "../own/collection";
import { faultAt, isFault, type Fault } from "./fault";
import { labelsFromNumbers, type Dealt } from "./labels";
import { shownName, wordsIn } from "./names";
import type { Numbers } from "./numbers";
import { testsByName } from "./testSet";

/** Pictures of one size with their classes. */
export interface Arrays extends Dealt {
  readonly shape: Shape;
  /** `[count, height, width, channels]`, 0…255. */
  readonly pixels: Uint8Array;
}

export type NamedArray = Numbers & { readonly path: string };

const named = ({ path }: NamedArray) => message("“{name}”", { name: shownName(path) });

/**
 * Pictures and labels from arrays that belong together: each array of pictures `[count, height, width(, channels)]` with
 * the array of as many labels whose name is most like its own; several such pairs one after the other. Names say which of them
 * are the test.
 */
export function pictureArrays(arrays: readonly NamedArray[], names: readonly string[] = []): Arrays | Fault {
  const pictures = arrays.filter(({ shape }) => shape.length >= 3 && shape[0] > 0);
  const labels = arrays.filter(({ shape }) => shape.length === 1 || (shape.length === 2 && shape[1] === 1));
  if (pictures.length === 0)
    return faultAt(message("the arrays"), message("None of them holds pictures (count × height × width)."));
  const shape = shapeOf(pictures[0]);
  if (isFault(shape)) return shape;
  const numbers = pictures.reduce((sum, { values }) => sum + values.length, 0);
  if (numbers > mostOwn.numbers)
    return faultAt(
      named(pictures[0]),
      message("The pictures hold {numbers, number} numbers; {most, number} are the most.", {
        numbers,
        most: mostOwn.numbers,
      }),
    );
  const pixels = new Uint8Array(numbers);
  const given = new Float64Array(numbers / sizeOf(shape));
  const apart = testsByName(pictures.map(({ path }) => path));
  const tests = apart && new Uint8Array(given.length);
  let at = 0;
  for (const [place, array] of pictures.entries()) {
    const own = shapeOf(array);
    if (isFault(own)) return own;
    const label = mateOf(array, labels);
    const problem = pairProblem(array, own, shape, label) ?? bytesInto(array, pixels.subarray(at * sizeOf(shape)));
    if (problem) return problem;
    given.set(label?.values ?? [], at);
    if (apart?.[place]) tests?.fill(1, at, at + array.shape[0]);
    at += array.shape[0];
  }
  const labelled = labelsFromNumbers(given, names);
  return isFault(labelled) ? labelled : { shape, pixels, tests, ...labelled };
}

/** `[height, width, channels]` of each picture. */
function shapeOf(array: NamedArray): Shape | Fault {
  const { shape } = array;
  const [, height, width, channels = 1] = shape;
  const where = named(array);
  if (shape.length > 4 || (channels !== 1 && channels !== 3))
    return faultAt(
      where,
      message("{shape} are no pictures: the last axis holds 1 channel or 3.", { shape: formatShape(shape) }),
    );
  if (height < 1 || width < 1 || height > mostOwn.side || width > mostOwn.side)
    return faultAt(
      where,
      message("The pictures are {shape}; {most} a side are the most.", {
        shape: formatShape([height, width]),
        most: mostOwn.side,
      }),
    );
  return [height, width, channels];
}

/** The labels of an array: as many, and named most like it. */
function mateOf({ shape, path }: NamedArray, labels: readonly NamedArray[]): NamedArray | undefined {
  const own = new Set(wordsIn(path));
  const likeness = (other: NamedArray) => [...new Set(wordsIn(other.path))].filter((word) => own.has(word)).length;
  return labels.filter((other) => other.shape[0] === shape[0]).toSorted((a, b) => likeness(b) - likeness(a))[0];
}

function pairProblem(array: NamedArray, own: Shape, first: Shape, mate: NamedArray | undefined): Fault | null {
  const where = named(array);
  if (own.join() !== first.join())
    return faultAt(
      where,
      message("Its pictures are {shape}, the others {first}.", { shape: formatShape(own), first: formatShape(first) }),
    );
  if (mate) return null;
  return faultAt(
    where,
    message("There are no labels for its {count, number} pictures. Choose the file with the labels, too.", {
      count: array.shape[0],
    }),
  );
}

/** Writes values as bytes: whole numbers 0…255 as they are, fractions 0…1 in steps of 1/255. */
function bytesInto(array: NamedArray, pixels: Uint8Array): Fault | null {
  const { values } = array;
  if (values instanceof Uint8Array) {
    pixels.set(values);
    return null;
  }
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (!(low >= 0 && high <= 255))
    return faultAt(named(array), message("Its numbers are not all between 0 and 255, nor between 0 and 1."));
  const scale = high <= 1 ? 255 : 1;
  for (let at = 0; at < values.length; at++) pixels[at] = Math.round(scale * values[at]);
  return null;
}

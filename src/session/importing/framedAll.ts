import { message } from "../../locales/message";
import { faultAt, isFault, type Fault } from "../../datasets/importers/fault";
import type { Framing } from "../../datasets/importers/framing";
import type { FileFault } from "../../datasets/importers/unpack";
import { mostOwn } from "../../datasets/own/collection";
import { sizeOf, type Shape } from "../../math/shape";
import type { Heard } from "./api";
import type { PictureSource } from "./pictureSource";

/** The most faults that are told one by one. */
const mostFaults = 20;

/** Pictures as they are kept. */
export interface Framed {
  /** `[height, width, channels]` of each. */
  readonly shape: Shape;
  /** One picture behind the other, 0…255. */
  readonly pixels: Uint8Array<ArrayBuffer>;
  /** Which of the source each is: what can't be decoded is missing. */
  readonly places: readonly number[];
  /** What is wrong with the first of those that are missing. */
  readonly faults: readonly FileFault[];
  /** How many are missing. */
  readonly unread: number;
}

/** Pictures of a source by their places, each framed; what can't be decoded is left out and said. */
export async function framedAll(
  source: PictureSource,
  wanted: readonly number[],
  framing: Framing,
  heard: Heard,
): Promise<Framed | Fault> {
  const shape = source.shape ?? [...framing.size, framing.channels];
  const size = sizeOf(shape);
  if (wanted.length * size > mostOwn.numbers)
    return faultAt(
      message("the pictures"),
      message(
        "Together they would hold {numbers, number} numbers; {most, number} are the most. Keep them smaller, or grey.",
        { numbers: wanted.length * size, most: mostOwn.numbers },
      ),
    );
  const pixels = new Uint8Array(wanted.length * size);
  const places: number[] = [];
  const faults: FileFault[] = [];
  for (const [done, place] of wanted.entries()) {
    heard(done, wanted.length);
    const picture = await source.picture(place, framing);
    if (isFault(picture)) {
      if (faults.length < mostFaults) faults.push({ path: source.paths?.[place] ?? String(place + 1), ...picture });
      continue;
    }
    pixels.set(picture, places.length * size);
    places.push(place);
  }
  heard(wanted.length, wanted.length);
  const unread = wanted.length - places.length;
  return { shape, pixels: pixels.subarray(0, places.length * size), places, faults, unread };
}

/** Places of examples, those of the test behind all others; else in their order. */
export const testLast = (places: readonly number[], tests: Uint8Array | null): readonly number[] =>
  tests ? [...places.filter((place) => tests[place] === 0), ...places.filter((place) => tests[place] === 1)] : places;

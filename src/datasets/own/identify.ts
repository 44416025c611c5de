import type { Collection } from "./collection";
import { fingerprintOf, fingerprintOfText } from "./fingerprint";

/** Gives a collection its id, from what a run depends on: pixels, classes and who is in which. */
export function identified(collection: Omit<Collection, "id">): Collection {
  const { shape, classes, labels, pixels } = collection;
  const bytes = new Uint8Array(labels.buffer, labels.byteOffset, labels.byteLength);
  const id = fingerprintOfText(JSON.stringify([shape, classes, pixels, fingerprintOf(bytes)]));
  return { ...collection, id };
}

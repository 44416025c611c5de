import type { OwnCollection } from "./collection";
import { fingerprintOf, fingerprintOfText } from "./fingerprint";

/** Gives a collection its id, from what a run depends on: its content, its classes and who is in which. */
export function identified<C extends OwnCollection>(
  collection: Omit<C, "id"> & Pick<OwnCollection, "labels" | "classes" | "content">,
): C {
  const { classes, labels, content } = collection;
  const bytes = new Uint8Array(labels.buffer, labels.byteOffset, labels.byteLength);
  const form = "shape" in collection ? collection.shape : "columns" in collection ? collection.columns : null;
  const id = fingerprintOfText(JSON.stringify([form, classes, content, fingerprintOf(bytes)]));
  return { ...collection, id } as unknown as C;
}

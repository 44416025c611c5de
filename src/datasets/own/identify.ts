import type { OwnCollection } from "./collection";
import { fingerprintOf, fingerprintOfText } from "./fingerprint";

/** Gives a collection its id, from what a run depends on: its content, its classes, who is in which, and its own test. */
export function identified<C extends OwnCollection>(
  collection: Omit<C, "id"> & Pick<OwnCollection, "labels" | "classes" | "content" | "test">,
): C {
  const { classes, labels, content, test = 0 } = collection;
  const bytes = new Uint8Array(labels.buffer, labels.byteOffset, labels.byteLength);
  const form = "shape" in collection ? collection.shape : "columns" in collection ? collection.columns : null;
  const parts = [form, classes, content, fingerprintOf(bytes)];
  const id = fingerprintOfText(JSON.stringify(test > 0 ? [...parts, test] : parts));
  return { ...collection, id } as unknown as C;
}

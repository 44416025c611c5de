import { message } from "../../locales/message";
import { sizeOf } from "../../math/shape";
import { faultAt, type Fault } from "../importers/fault";
import { mostOwn, partsOf, type Collection } from "./collection";
import { fingerprintOf, fingerprintOfText } from "./fingerprint";
import { identified } from "./identify";

/** Pictures of a collection's shape, one behind the other, with the name of the class of each. */
export interface Additions {
  readonly pixels: Uint8Array;
  readonly classes: readonly string[];
}

/**
 * The collection with pictures added behind its own, before a test that is kept apart: those of a class that it has go
 * there, other names become new classes behind its classes. The bytes of the additions go in at byte `at` of its own.
 */
export function joined(
  collection: Collection,
  { pixels, classes: added }: Additions,
): { readonly collection: Collection; readonly at: number } | Fault {
  const { name, shape } = collection;
  const { open, test } = partsOf(collection);
  const classes = [...new Set([...collection.classes, ...added])];
  const count = collection.labels.length + added.length;
  const where = message("the pictures");
  if (count > mostOwn.pictures || count * sizeOf(shape) > mostOwn.numbers)
    return faultAt(
      where,
      message("{count, number} pictures are too many; {most, number} are the most.", {
        count,
        most: Math.min(mostOwn.pictures, Math.floor(mostOwn.numbers / sizeOf(shape))),
      }),
    );
  if (classes.length > mostOwn.classes)
    return faultAt(where, message("There are more than {most} classes.", { most: mostOwn.classes }));
  const labels = Uint16Array.from([
    ...collection.labels.subarray(0, open),
    ...added.map((each) => classes.indexOf(each)),
    ...collection.labels.subarray(open),
  ]);
  const content = fingerprintOfText(`${collection.content} ${fingerprintOf(pixels)}`);
  return {
    collection: identified<Collection>({
      kind: "pictures",
      name,
      shape,
      classes,
      labels,
      content,
      ...(test > 0 && { test }),
    }),
    at: open * sizeOf(shape),
  };
}

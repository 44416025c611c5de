import { message } from "../../locales/message";
import { sizeOf } from "../../math/shape";
import { faultAt, type Fault } from "../importers/fault";
import { mostOwn, type Collection } from "./collection";
import { fingerprintOf, fingerprintOfText } from "./fingerprint";
import { identified } from "./identify";

/** Pictures of a collection's shape, one behind the other, with the name of the class of each. */
export interface Additions {
  readonly pixels: Uint8Array;
  readonly classes: readonly string[];
}

/**
 * The collection with pictures added behind its own: those of a class that it has go there, other names become new
 * classes behind its classes. Its bytes are those of the collection and then those of the additions.
 */
export function joined(collection: Collection, { pixels, classes: added }: Additions): Collection | Fault {
  const { name, shape } = collection;
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
  const labels = Uint16Array.from([...collection.labels, ...added.map((each) => classes.indexOf(each))]);
  const content = fingerprintOfText(`${collection.content} ${fingerprintOf(pixels)}`);
  return identified({ kind: "pictures", name, shape, classes, labels, content });
}

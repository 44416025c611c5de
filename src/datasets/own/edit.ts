import { sizeOf } from "../../math/shape";
import { partsOf, type Collection } from "./collection";
import { fingerprintOfText } from "./fingerprint";
import { identified } from "./identify";

/** What becomes of pictures, by their index: the class they are in from now on, or −1 where they are thrown away. */
export type Relabelling = ReadonlyMap<number, number>;

/**
 * The collection with some pictures in other classes and some thrown away, and the pieces of the pixels that stay, as
 * bytes from … to. Classes that nobody is in any more stay, as long as they are two.
 */
export function edited(
  collection: Collection,
  changes: Relabelling,
): { readonly collection: Collection; readonly pieces: readonly (readonly [from: number, to: number])[] } {
  const size = sizeOf(collection.shape);
  const labels: number[] = [];
  const gone: number[] = [];
  const { open } = partsOf(collection);
  let test = 0;
  const pieces: [number, number][] = [];
  for (const [index, label] of collection.labels.entries()) {
    const now = changes.get(index) ?? label;
    if (now < 0) {
      gone.push(index);
      continue;
    }
    labels.push(now);
    if (index >= open) test++;
    const last = pieces.at(-1);
    if (last && last[1] === index * size) last[1] += size;
    else pieces.push([index * size, (index + 1) * size]);
  }
  const content = gone.length === 0 ? collection.content : fingerprintOfText(`${collection.content} ${gone.join()}`);
  const { name, shape, classes } = collection;
  return {
    collection: identified<Collection>({
      kind: "pictures",
      name,
      shape,
      classes,
      labels: Uint16Array.from(labels),
      content,
      ...(test > 0 && { test }),
    }),
    pieces,
  };
}

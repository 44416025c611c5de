import { isFault, type Fault } from "../../datasets/importers/fault";
import { joined, type Additions } from "../../datasets/own/join";
import type { Kept } from "./cabinet";

/** Pictures of somebody's own with others added, or the sentence why that can't be. */
export function added({ collection, content }: Kept, additions: Additions): Kept | Fault {
  if (collection.kind !== "pictures") throw new Error("added: only pictures can be added to, got a table");
  const larger = joined(collection, additions);
  if (isFault(larger)) return larger;
  const { at, from } = larger;
  const pixels = new Blob([Uint8Array.from(additions.pixels)]);
  const parts = [content.slice(0, at), pixels.slice(0, from), content.slice(at), pixels.slice(from)];
  return { collection: larger.collection, content: new Blob(parts) };
}

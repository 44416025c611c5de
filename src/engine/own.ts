import type { OwnCollection } from "../datasets/own/collection";
import { hold, letGo } from "../datasets/own/held";

/** How many collections are kept at hand: the run that is about to be replaced may still look at its own. */
const most = 2;

let newest: readonly string[] = [];

/** Puts own pictures at hand for the runs to come, and lets go of those before the last. */
export async function holdOwn(collection: OwnCollection, pixels: Blob): Promise<void> {
  hold(collection, new Uint8Array(await pixels.arrayBuffer()));
  const ids = [collection.id, ...newest.filter((id) => id !== collection.id)];
  for (const id of ids.slice(most)) letGo(id);
  newest = ids.slice(0, most);
}

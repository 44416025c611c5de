import type { OwnCollection } from "./collection";

/** A collection that is at hand: with its pixels where they are trained on, without where they are only talked about. */
export interface Held {
  readonly collection: OwnCollection;
  /** Pictures `[count, height, width, channels]`, 0…255; tables `[rows, columns]` as 32-bit floats. */
  readonly bytes: Uint8Array | null;
}

/**
 * What is at hand, by fingerprint. An experiment holds the fingerprint alone and so stays plain data; since that stands
 * for one content only, what is found here depends on nothing but whether it is there.
 */
const held = new Map<string, Held>();

export const heldBy = (id: string): Held | undefined => held.get(id);

/** Keeps a collection at hand. */
export function hold(collection: OwnCollection, bytes: Uint8Array | null = null): void {
  held.set(collection.id, { collection, bytes });
}

/** Lets go of a collection. */
export function letGo(id: string): void {
  held.delete(id);
}

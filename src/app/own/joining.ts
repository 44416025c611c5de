import { noName } from "../../datasets/importers/names";
import type { Collection } from "../../datasets/own/collection";
import type { Kept } from "../../session/ownData/cabinet";
import type { PicturesFound } from "./picturesFound";

/** Which class found pictures go to: its name, of one there is or a new one; empty where they are left out; null until that is chosen. */
export type Joins = string | null;

/** A collection that pictures can be added to; null for a table. */
export const picturesOf = (into: Kept | null): Collection | null =>
  into?.collection.kind === "pictures" ? into.collection : null;

/** The class of that name: the very same, or the only one that is the same but for capitals. */
function likeness(name: string, classes: readonly string[]): string | undefined {
  if (classes.includes(name)) return name;
  const alike = classes.filter((each) => each.toLowerCase() === name.toLowerCase());
  return alike.length === 1 ? alike[0] : undefined;
}

/** Where each found class goes by itself: to the class of its name, else it becomes a new one; pictures in no folder wait for a choice. */
export const usualJoins = ({ classes: found }: PicturesFound, classes: readonly string[]): readonly Joins[] =>
  found.map(({ name }) => likeness(name, classes) ?? (name === noName ? null : name));

/** Whether found pictures look as if they belonged to these classes. */
export const goesInto = (found: PicturesFound, classes: readonly string[]): boolean =>
  usualJoins(found, classes).some((name) => name === null || classes.includes(name));

/** How many pictures and classes there are once they are added. */
export function afterwards(
  { classes: found }: PicturesFound,
  there: Collection,
  joins: readonly Joins[],
): { readonly added: number; readonly count: number; readonly classes: number } {
  const taken = found.filter((_, place) => joins[place]?.trim());
  const added = taken.reduce((sum, { count }) => sum + count, 0);
  const names = joins.flatMap((name) => name?.trim() || []);
  return { added, count: there.labels.length + added, classes: new Set([...there.classes, ...names]).size };
}

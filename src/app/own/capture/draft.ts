import type { Shape } from "../../../math/shape";
import type { Kept } from "../../../session/ownData/cabinet";

/** A picture `[height, width, channels]`, 0…255. */
export type Shot = Uint8Array;

/** A class that pictures are gathered for. */
export interface DraftClass {
  readonly key: number;
  /** As it was typed; may be empty. */
  readonly name: string;
  /** How many pictures the collection has of it already. */
  readonly there: number;
  /** What was added each time: a burst of the camera, a drawing, some files. */
  readonly bursts: readonly (readonly Shot[])[];
}

/** Pictures that are gathered and not learned from yet. */
export interface Draft {
  /** The collection that they are added to; null where they become one. */
  readonly into: Kept | null;
  readonly name: string;
  readonly shape: Shape;
  readonly classes: readonly DraftClass[];
}

const emptyClass = (key: number, name: string, there = 0): DraftClass => ({ key, name, there, bursts: [] });

/** Nothing gathered yet: for a collection of its own, with two classes without a name. */
export const newDraft = (): Draft => ({
  into: null,
  name: "",
  shape: [32, 32, 3],
  classes: [emptyClass(0, ""), emptyClass(1, "")],
});

/** Nothing gathered yet, for a collection that there is; null for a table. */
export function draftInto(kept: Kept): Draft | null {
  const { collection } = kept;
  if (collection.kind !== "pictures") return null;
  const { name, shape, classes, labels } = collection;
  const there = classes.map(() => 0);
  for (const label of labels) there[label]++;
  return { into: kept, name, shape, classes: classes.map((each, key) => emptyClass(key, each, there[key])) };
}

/** The same gathered pictures for a collection that has taken the place of theirs; classes that it hasn't got stay new ones. */
export function draftMoved(draft: Draft, kept: Kept): Draft | null {
  const start = draftInto(kept);
  if (!start || start.shape.join() !== draft.shape.join()) return null;
  const left = draft.classes.filter(({ name }) => !start.classes.some((each) => each.name === name));
  const filled = start.classes.map((each) => ({
    ...each,
    bursts: draft.classes.find(({ name }) => name === each.name)?.bursts ?? [],
  }));
  const more = left
    .filter(({ there, bursts }) => there === 0 || bursts.length > 0)
    .map((each, place) => ({ ...each, key: filled.length + place, there: 0 }));
  return { ...start, classes: [...filled, ...more] };
}

export const shotsOf = ({ bursts }: DraftClass): readonly Shot[] => bursts.flat();

export const gathered = (draft: Draft): number =>
  draft.classes.reduce((total, { bursts }) => bursts.reduce((sum, burst) => sum + burst.length, total), 0);

/** With another class, behind the others. */
export const withClass = (draft: Draft): Draft => ({
  ...draft,
  classes: [...draft.classes, emptyClass(1 + Math.max(-1, ...draft.classes.map(({ key }) => key)), "")],
});

export const withoutClass = (draft: Draft, key: number): Draft => ({
  ...draft,
  classes: draft.classes.filter((each) => each.key !== key),
});

const changed = (draft: Draft, key: number, change: (each: DraftClass) => Partial<DraftClass>): Draft => ({
  ...draft,
  classes: draft.classes.map((each) => (each.key === key ? { ...each, ...change(each) } : each)),
});

export const named = (draft: Draft, key: number, name: string): Draft => changed(draft, key, () => ({ name }));

/** The pictures that come now can be taken back together. */
export const withBurst = (draft: Draft, key: number): Draft =>
  changed(draft, key, ({ bursts }) => ({ bursts: [...bursts.filter(({ length }) => length > 0), []] }));

/** One picture more in the newest burst of a class. */
export const withShot = (draft: Draft, key: number, shot: Shot): Draft =>
  changed(draft, key, ({ bursts }) => ({
    bursts: [...bursts.slice(0, -1), [...(bursts.at(-1) ?? []), shot]],
  }));

/** How many pictures taking back would take: those of the newest burst. */
export const newestBurst = ({ bursts }: DraftClass): number => bursts.findLast(({ length }) => length > 0)?.length ?? 0;

/** Without what was added to a class last. */
export const takenBack = (draft: Draft, key: number): Draft =>
  changed(draft, key, ({ bursts }) => ({ bursts: bursts.filter(({ length }) => length > 0).slice(0, -1) }));

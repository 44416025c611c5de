import type { Focus, Marks, PartName, Parts, Snapshot } from "../experiment/snapshot";

/** What has come so far. */
interface Shelf {
  readonly run: number;
  readonly marks: Marks;
  readonly parts: Partial<Parts>;
}

type Ask = (parts: readonly PartName[], focus: Focus, have: Marks) => Promise<Snapshot>;

/**
 * Spares what has not changed the way from the engine: it asks only for parts with another mark and puts those that
 * stand beside them. They stay the same objects, so that views can tell. `run` is a number that tells one run from the
 * next; marks of another run, or of another engine, mean nothing.
 */
export function createShelf(
  ask: Ask,
  run: () => number,
): (parts: readonly PartName[], focus: Focus) => Promise<Snapshot> {
  let shelf: Shelf = { run: Number.NaN, marks: {}, parts: {} };

  return async (names, focus) => {
    const asked = run();
    const known: Shelf = shelf.run === asked ? shelf : { run: asked, marks: {}, parts: {} };
    const snapshot = await ask(names, focus, known.marks);
    const { marks = {} } = snapshot;
    const standing = names.filter((name) => !(name in snapshot.parts) && marks[name] === known.marks[name]);
    const parts = {
      ...Object.fromEntries(standing.map((name) => [name, known.parts[name]])),
      ...snapshot.parts,
    };
    shelf = { run: asked, marks: { ...known.marks, ...marks }, parts: { ...known.parts, ...parts } };
    return { ...snapshot, parts };
  };
}

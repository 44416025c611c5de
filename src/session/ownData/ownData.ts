import type { Experiment } from "../../experiment/experiment";
import { hold } from "../../datasets/own/held";
import type { Engine } from "../lifeline";
import type { Cabinet, Kept } from "./cabinet";

/** A learner's own data on this page: those of this visit, and those that the device keeps. */
export interface OwnData {
  /** Puts a collection at hand and keeps it, in the place of an earlier state of it. False where the device keeps nothing. */
  take(kept: Kept, replaces?: string): Promise<boolean>;
  /** A collection of this visit or of an earlier one. */
  find(id: string): Promise<Kept | null>;
  /** Those that the device keeps, by name. */
  list(): Promise<readonly Kept[]>;
  /** Erases a collection from the device; what is trained on now goes on until the page is closed. */
  erase(id: string): Promise<void>;
  /** Hands an engine what an experiment learns from, where it is at hand and the engine hasn't got it. */
  readonly supply: (engine: Engine, experiment: Experiment) => Promise<void>;
}

export function createOwnData(cabinet: Cabinet): OwnData {
  /** Those of this visit: whatever is undone is still there. */
  const visit = new Map<string, Kept>();
  const supplied = new WeakMap<Engine, string>();
  /** Those that the device keeps or that a learner has erased: neither is to be written again. */
  const settled = new Set<string>();

  async function find(id: string): Promise<Kept | null> {
    const here = visit.get(id);
    if (here) return here;
    const kept = await cabinet.find(id).catch(() => null);
    if (kept) {
      visit.set(id, kept);
      settled.add(id);
    }
    return kept;
  }

  return {
    async take(kept, replaces) {
      const { id } = kept.collection;
      visit.set(id, kept);
      hold(kept.collection);
      try {
        await cabinet.put(kept);
        settled.add(id);
        if (replaces && replaces !== id) {
          await cabinet.remove(replaces);
          settled.delete(replaces);
        }
        return true;
      } catch {
        return false;
      }
    },
    find,
    async list() {
      const all = await cabinet.all().catch(() => []);
      return all.toSorted((a, b) => (a.collection.name < b.collection.name ? -1 : 1));
    },
    async erase(id) {
      settled.add(id);
      await cabinet.remove(id).catch(() => {});
    },
    async supply(engine, { data }) {
      const { file } = data.values;
      if ((data.type !== "own" && data.type !== "table") || typeof file !== "string" || supplied.get(engine) === file)
        return;
      const kept = await find(file);
      if (!kept) return;
      hold(kept.collection);
      // What undo brings back is kept again.
      if (!settled.has(file))
        cabinet.put(kept).then(
          () => settled.add(file),
          () => {},
        );
      await engine.hold(kept.collection, kept.content);
      supplied.set(engine, file);
    },
  };
}

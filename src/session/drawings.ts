import type { Drawing } from "../datasets/drawn/drawings";
import { isFault, type Fault } from "../datasets/importers/fault";
import { joined } from "../datasets/own/join";
import { keepDrawings } from "../experiment/drawing";
import { message } from "../locales/message";
import { sizeOf } from "../math/shape";
import type { Kept } from "./ownData/cabinet";
import type { OwnData } from "./ownData/ownData";
import type { Session } from "./session";
import { note, type SessionStore } from "./store";
import type { Verbs } from "./verbs";

/** Drawings on their way to the examples: they are gathered first, since learning from them begins a new run. */
export function createDrawings(options: {
  store: SessionStore;
  own: OwnData;
  verbs: Pick<Verbs, "edit" | "takeOwn">;
  calmly: (promise: Promise<unknown>) => Promise<void>;
}): Pick<Session, "keepDrawing" | "takeBackDrawing" | "learnDrawings"> {
  const { store, own, verbs, calmly } = options;
  const { getState, setState } = store;

  async function learnOwn(file: unknown, drawings: readonly Drawing[]): Promise<void> {
    const kept = await own.find(String(file));
    if (kept?.collection.kind !== "pictures") return note(store, message("These pictures are not on this device."));
    const more = added(kept, drawings);
    if (isFault(more)) return note(store, more.fault);
    setState({ drawings: [] });
    await verbs.takeOwn(more, kept.collection.id);
  }

  async function learn(): Promise<void> {
    const { experiment, drawings } = getState();
    if (drawings.length === 0) return;
    if (experiment.data.type === "own") return learnOwn(experiment.data.values.file, drawings);
    const next = keepDrawings(experiment, drawings);
    if (!next)
      return note(
        store,
        message(
          "Together these drawings are too long for a link. Take some back, or draw on a cleared sheet: it takes less.",
        ),
      );
    setState({ drawings: [] });
    await verbs.edit(next);
  }

  return {
    keepDrawing: (drawing) => setState({ drawings: [...getState().drawings, drawing] }),
    takeBackDrawing: () => setState({ drawings: getState().drawings.slice(0, -1) }),
    learnDrawings: () => calmly(learn()),
  };
}

/** Pictures of somebody's own with drawings behind them. */
function added({ collection, content }: Kept, drawings: readonly Drawing[]): Kept | Fault {
  if (collection.kind !== "pictures") throw new Error("drawings: only pictures can be drawn");
  const size = sizeOf(collection.shape);
  const pixels = new Uint8Array(drawings.length * size);
  for (const [place, drawing] of drawings.entries())
    for (let at = 0; at < size; at++)
      pixels[place * size + at] = Math.round(255 * Math.min(1, Math.max(0, drawing.pixels[at])));
  const next = joined(collection, { pixels, classes: drawings.map(({ label }) => collection.classes[label]) });
  return isFault(next) ? next : { collection: next, content: new Blob([content, pixels]) };
}

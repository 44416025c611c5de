import type { Drawing } from "../datasets/drawn/drawings";
import { isFault } from "../datasets/importers/fault";
import { keepDrawings } from "../experiment/drawing";
import { message } from "../locales/message";
import { sizeOf } from "../math/shape";
import { added } from "./ownData/added";
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
    const { shape, classes } = kept.collection;
    const more = added(kept, {
      pixels: bytesOf(drawings, sizeOf(shape)),
      classes: drawings.map(({ label }) => classes[label]),
    });
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

/** Drawings `[height, width, channels]`, 0…1, one behind the other as bytes. */
function bytesOf(drawings: readonly Drawing[], size: number): Uint8Array {
  const pixels = new Uint8Array(drawings.length * size);
  for (const [place, drawing] of drawings.entries())
    for (let at = 0; at < size; at++)
      pixels[place * size + at] = Math.round(255 * Math.min(1, Math.max(0, drawing.pixels[at])));
  return pixels;
}

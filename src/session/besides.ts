import type { Focus, Marks, PartName, Snapshot } from "../experiment/snapshot";
import { createFrames, type FramesOptions } from "./frames";
import { createShelf } from "./shelf";

/** Nothing to compare with. */
const nothing: Snapshot = { step: -1, generation: -1, parts: {} };

/** Asks for what is compared with what is shown, as long as somebody needs it. */
export interface Besides {
  readonly need: (parts: readonly PartName[]) => () => void;
  readonly invalidate: () => void;
  readonly close: () => void;
}

export function createBesides(
  options: Omit<FramesOptions, "snapshot" | "hear"> & {
    beside(parts: readonly PartName[], focus: Focus, have: Marks): Promise<Snapshot | null>;
    hear(beside: Snapshot | null): void;
  },
): Besides {
  let asked = 0;
  const frames = createFrames({
    ...options,
    ready: () => asked > 0 && options.ready(),
    pace: () => (asked > 0 ? options.pace() : 0),
    snapshot: createShelf(
      async (parts, focus, have) => (await options.beside(parts, focus, have)) ?? nothing,
      options.run,
    ),
    hear: (beside) => options.hear(asked > 0 && beside.step >= 0 ? beside : null),
  });
  return {
    need(parts) {
      asked++;
      const release = frames.need(parts);
      let over = false;
      return () => {
        if (over) return;
        over = true;
        asked--;
        release();
        if (asked === 0) options.hear(null);
      };
    },
    invalidate: () => {
      if (asked > 0) frames.invalidate();
    },
    close: frames.close,
  };
}

import { useEffect, useRef, useState } from "react";
import type { Filtered, Filtering, PictureApi } from "../../engine/pictures/api";
import { usePictures } from "./connection";
import type { HeldPicture } from "./useHeld";

/** A wish and what has come of it. */
interface Pull {
  wanted: { held: HeldPicture; filtering: Filtering; draft: boolean } | null;
  busy: boolean;
}

/** Milliseconds without a new wish until the draft of a large picture is followed by the whole. */
const pause = 90;

/**
 * A held picture filtered: the newest that has come. At most one wish is under way, so a hand that drags never gets
 * ahead of the worker. `filtering` must stay the same object while it means the same.
 */
export function useFiltered(held: HeldPicture | null, filtering: Filtering | null): Filtered | null {
  const pictures = usePictures();
  const [filtered, setFiltered] = useState<Filtered | null>(null);
  const pull = useRef<Pull>({ wanted: null, busy: false });
  useEffect(() => {
    const { current } = pull;
    if (!pictures || !held || !filtering) return undefined;
    const wish = (draft: boolean) => {
      current.wanted = { held, filtering, draft };
      if (!current.busy) void run(pictures, current, setFiltered);
    };
    let rest: ReturnType<typeof setTimeout> | undefined;
    wish(true);
    if (held.looks.width * held.looks.height > 1_000_000) {
      rest = setTimeout(() => wish(false), pause);
    }
    return () => clearTimeout(rest);
  }, [pictures, held, filtering]);
  useEffect(() => {
    const { current } = pull;
    return () => {
      current.wanted = null;
    };
  }, []);
  return held && filtering ? filtered : null;
}

async function run(pictures: PictureApi, pull: Pull, hear: (filtered: Filtered) => void): Promise<void> {
  pull.busy = true;
  try {
    while (pull.wanted) {
      const { held, filtering, draft } = pull.wanted;
      pull.wanted = null;
      const found = await pictures.filter(held.name, { ...filtering, draft });
      if (found) hear(found);
    }
  } catch {
    // The worker broke; the next one is asked anew.
  } finally {
    pull.busy = false;
  }
}

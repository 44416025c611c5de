import { useEffect, useRef, useState } from "react";
import type { Deblurred, Deblurring, PictureApi } from "../../engine/pictures/api";
import { usePictures } from "./connection";
import type { HeldPicture } from "./useHeld";

interface Pull {
  wanted: { name: string; deblurring: Deblurring } | null;
  busy: boolean;
}

/** A held picture blurred and sharpened again: the newest that has come; at most one is under way. */
export function useDeblurred(held: HeldPicture | null, deblurring: Deblurring): Deblurred | null {
  const pictures = usePictures();
  const [result, setResult] = useState<Deblurred | null>(null);
  const pull = useRef<Pull>({ wanted: null, busy: false });
  useEffect(() => {
    if (!pictures || !held) return;
    pull.current.wanted = { name: held.name, deblurring };
    if (!pull.current.busy) void run(pictures, pull.current, setResult);
  }, [pictures, held, deblurring]);
  return held ? result : null;
}

async function run(pictures: PictureApi, pull: Pull, hear: (result: Deblurred) => void): Promise<void> {
  pull.busy = true;
  try {
    while (pull.wanted) {
      const { name, deblurring } = pull.wanted;
      pull.wanted = null;
      const found = await pictures.deblur(name, deblurring);
      if (found) hear(found);
    }
  } catch {
    // The worker broke; the next one is asked anew.
  } finally {
    pull.busy = false;
  }
}

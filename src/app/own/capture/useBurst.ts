import { useRef, useState } from "react";
import type { Shot } from "./draft";

/** Between two pictures of a burst, in ms: those in between would hardly differ. */
const pause = 90;

/** Which class the camera's pictures go to; null while they go nowhere. */
export function useBurst(onBegin: (key: number) => void, onShot: (key: number, shot: Shot) => void) {
  const [recording, setRecording] = useState<number | null>(null);
  const last = useRef(0);
  return {
    recording,
    record(key: number, on: boolean) {
      if (on) onBegin(key);
      if (on || recording === key) setRecording(on ? key : null);
    },
    see: (shot: Shot) => {
      const now = performance.now();
      if (recording === null || now - last.current < pause) return;
      last.current = now;
      onShot(recording, shot);
    },
    end: () => setRecording(null),
  };
}

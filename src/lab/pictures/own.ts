import { useSyncExternalStore } from "react";
import type { OwnPicture } from "./readPicture";

/** The learner's own picture. It lives as long as the page and stands in no link. */
let own: OwnPicture | null = null;
const listeners = new Set<() => void>();

export function setOwnPicture(picture: OwnPicture | null): void {
  own = picture;
  for (const hear of listeners) hear();
}

function subscribe(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

export const useOwnPicture = (): OwnPicture | null => useSyncExternalStore(subscribe, () => own);

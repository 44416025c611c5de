import { useEffect, useSyncExternalStore } from "react";
import type { PictureApi } from "../../engine/pictures/api";
import { startPictures, type PictureConnection } from "../../session/pictureClient";

/** One worker for all pictures of the page. Where it breaks the next one takes its place, but not for ever. */
const mostStarts = 4;
/** Milliseconds after the last user has gone until the worker ends. */
const rest = 5000;

let connection: PictureConnection | null = null;
let [starts, users] = [0, 0];
let ending: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function end(): void {
  connection?.close();
  connection = null;
  for (const hear of listeners) hear();
}

function open(): PictureConnection | null {
  if (connection || starts >= mostStarts) return connection;
  starts++;
  const mine = startPictures(() => {
    if (connection !== mine) return;
    end();
    if (users > 0) open();
    for (const hear of listeners) hear();
  });
  connection = mine;
  return mine;
}

function subscribe(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

/** The worker of the pictures while somebody needs it; null where it has broken too often, or at first. */
export function usePictures(): PictureApi | null {
  useEffect(() => {
    users++;
    clearTimeout(ending);
    if (!connection) {
      open();
      for (const hear of listeners) hear();
    }
    return () => {
      users--;
      if (users === 0) {
        ending = setTimeout(() => {
          starts = 0;
          end();
        }, rest);
      }
    };
  }, []);
  return useSyncExternalStore(subscribe, () => connection?.pictures ?? null);
}

/** Whether the pictures can't be filtered any more. */
export const useBroken = (): boolean => useSyncExternalStore(subscribe, () => !connection && starts >= mostStarts);

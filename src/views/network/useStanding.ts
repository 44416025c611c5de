import { useMemo } from "react";
import type { Snapshot } from "../../experiment/snapshot";
import type { Scene } from "./scene";

/**
 * What of a snapshot the network is painted from: the same object as long as nothing of it has changed, though snapshot
 * follows snapshot, so that nothing is painted twice.
 */
export function useStanding(snapshot: Snapshot | null): Pick<Scene, "parts" | "state"> {
  const { maps, weights, waiting, example, thumbnails, dropped, progress } = snapshot?.parts ?? {};
  const pending = progress?.pending ?? 0;
  const trained = (progress?.step ?? 0) > 0;
  const trouble = progress?.problem?.layer ?? null;
  return useMemo(
    () => ({
      parts: { maps, weights, waiting, example, thumbnails, dropped },
      state: { pending, trained, trouble },
    }),
    [maps, weights, waiting, example, thumbnails, dropped, pending, trained, trouble],
  );
}

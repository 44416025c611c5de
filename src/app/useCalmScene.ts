import { useMemo } from "react";
import type { SessionState } from "../session/session";
import { useCalmState } from "../session/useSession";

type Scene = Pick<SessionState, "experiment" | "snapshot">;

/** The same object until one of them changes. */
function sceneOf(): (state: SessionState) => Scene {
  let last: Scene | null = null;
  return ({ experiment, snapshot }) => {
    if (last?.experiment !== experiment || last.snapshot !== snapshot) last = { experiment, snapshot };
    return last;
  };
}

/**
 * The experiment and its newest snapshot, at most once a second. They are held back together: what an older snapshot
 * shows can only be told by the experiment it belongs to.
 */
export const useCalmScene = (): Scene =>
  useCalmState(
    useMemo(() => sceneOf(), []),
    1_000,
  );

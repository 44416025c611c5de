import { useMemo } from "react";
import { useSessionState } from "../session/useSession";
import { useCalm } from "../ui/useCalm";

/**
 * The experiment and its newest snapshot, at most once a second. They are held back together: what an older snapshot
 * shows can only be told by the experiment it belongs to.
 */
export function useCalmScene() {
  const experiment = useSessionState((state) => state.experiment);
  const snapshot = useSessionState((state) => state.snapshot);
  return useCalm(
    useMemo(() => ({ experiment, snapshot }), [experiment, snapshot]),
    1_000,
  );
}

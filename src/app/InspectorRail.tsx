import { lazy, Suspense } from "react";
import { useSessionState } from "../session/useSession";
import { BrokenView } from "./BrokenView";
import { ErrorBoundary } from "./ErrorBoundary";

/** It is loaded when it is first opened: a start waits for less. */
const Inspector = lazy(async () => ({ default: (await import("../views/inspect/Inspector")).Inspector }));

/** The panel of the inspected unit; `sheet` where it rises from below. */
export function InspectorRail({ sheet }: { sheet?: boolean }) {
  const inspected = useSessionState((state) => state.focus.inspected ?? null);
  return (
    inspected && (
      <ErrorBoundary key={`${inspected.key} ${inspected.byHand ?? ""}`} fallback={BrokenView}>
        <Suspense>
          <Inspector inspected={inspected} sheet={sheet} />
        </Suspense>
      </ErrorBoundary>
    )
  );
}

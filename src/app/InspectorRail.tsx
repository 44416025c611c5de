import { useSessionState } from "../session/useSession";
import { Inspector } from "../views/inspect/Inspector";
import { BrokenView } from "./BrokenView";
import { ErrorBoundary } from "./ErrorBoundary";

/** The panel of the inspected unit; `sheet` where it rises from below. */
export function InspectorRail({ sheet }: { sheet?: boolean }) {
  const inspected = useSessionState((state) => state.focus.inspected ?? null);
  return (
    inspected && (
      <ErrorBoundary key={`${inspected.key} ${inspected.byHand ?? ""}`} fallback={BrokenView}>
        <Inspector inspected={inspected} sheet={sheet} />
      </ErrorBoundary>
    )
  );
}

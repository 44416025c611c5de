import { useSessionState } from "../session/useSession";
import { useTranslate } from "../ui/language";
import { Inspector } from "../views/inspect/Inspector";
import { ErrorBoundary } from "./ErrorBoundary";
import styles from "./ViewFrame.module.css";

/** The panel of the inspected unit; `sheet` where it rises from below. */
export function InspectorRail({ sheet }: { sheet?: boolean }) {
  const inspected = useSessionState((state) => state.focus.inspected ?? null);
  return (
    inspected && (
      <ErrorBoundary key={inspected.key} fallback={Broken}>
        <Inspector inspected={inspected} sheet={sheet} />
      </ErrorBoundary>
    )
  );
}

function Broken({ again }: { again: () => void }) {
  const t = useTranslate();
  return (
    <p className={styles.broken}>
      {t("This view could not be drawn; the rest goes on.")}{" "}
      <button type="button" className={styles.link} onClick={again}>
        {t("Try again")}
      </button>
    </p>
  );
}

import { useEffect, useMemo } from "react";
import { useSession, useSessionState } from "../session/useSession";
import { Icon } from "../ui/Icon";
import { useTranslate } from "../ui/language";
import { LiveRegion } from "../ui/LiveRegion";
import { diagnose } from "../views/health/look";
import { useRecentChange } from "./change";
import { healthOf, healthWith } from "./health";
import styles from "./HealthLine.module.css";
import { useCalmScene } from "./useCalmScene";

/**
 * One sentence on how the run is doing, or what the last edit did to it; it changes at most once a second. Behind it stands
 * how each layer is.
 */
export function HealthLine({ open, onOpen }: { open: boolean; onOpen: () => void }) {
  const t = useTranslate();
  const session = useSession();
  useEffect(() => session.need(["progress", "history", "health"]), [session]);
  const status = useSessionState((state) => state.status);
  const { experiment, snapshot } = useCalmScene();
  const parts = snapshot?.parts;
  const change = useRecentChange();
  const past = parts?.progress !== undefined && parts.progress.step < parts.progress.reached.step;
  const diagnosis = useMemo(() => (parts ? diagnose(parts, experiment) : null), [parts, experiment]);
  const health = parts?.progress ? healthWith(healthOf(parts.progress, parts.history?.scores), diagnosis) : null;
  const warming = useWarming();
  const text = warming
    ? t("Warming up: the graphics processor is being made ready for this network.")
    : status === "loading" || !health
      ? t("Preparing data and first weights.")
      : status === "restarting"
        ? t("Starting the engine again.")
        : status === "failed"
          ? t("The engine could not start.")
          : past
            ? t("An earlier step: looking at it changes nothing.")
            : change
              ? t(change)
              : t(health.what);
  const good = status === "ready" && !change && !past && (health?.state === "well" || health?.state === "learned");
  return (
    <div className={styles.health}>
      {good && <Icon name="check" />}
      <p className={styles.text}>
        {text}{" "}
        <button type="button" className={styles.more} aria-expanded={open} onClick={onOpen}>
          {t("Layer by layer")}
        </button>
      </p>
      <LiveRegion>{text}</LiveRegion>
    </div>
  );
}

/** Whether a graphics processor is at its first step, for which it compiles all that the network needs. */
function useWarming(): boolean {
  const backend = useSessionState((state) => state.experiment.backend);
  const computes = useSessionState((state) => state.snapshot?.parts.progress?.backend);
  const begun = useSessionState(
    ({ warm, playing, stepping, status }) => !warm && (playing || stepping || status === "loading"),
  );
  const graphics = backend === "auto" ? computes?.startsWith("Web") === true : backend.startsWith("web");
  return begun && graphics;
}

import { useCallback, useState, type ReactNode } from "react";
import { datasetOf } from "../experiment/network";
import { useSession, useSessionState } from "../session/useSession";
import { IconButton } from "../ui/Button";
import { useTranslate } from "../ui/language";
import { Tabs } from "../ui/Tabs";
import { useMedia } from "../ui/useMedia";
import { DataRail } from "./DataRail";
import { Dock, SmallDock } from "./Dock";
import { HealthRail } from "./HealthRail";
import { InspectorRail } from "./InspectorRail";
import { NetworkRail } from "./NetworkRail";
import styles from "./Playground.module.css";
import type { Part } from "./presentation";
import { ResultRail } from "./ResultRail";
import { SettingsPanel } from "./SettingsPanel";
import { StepperRail } from "./StepperRail";
import { TryLine } from "./TryLine";

/** Whether the panel of the layers is open; where a unit is inspected, that stands in its place until it is closed. */
function useHealth() {
  const session = useSession();
  const inspecting = useSessionState((state) => state.following || Boolean(state.focus.inspected));
  const [opened, setOpened] = useState(false);
  const open = opened && !inspecting;
  const onOpen = useCallback(() => {
    session.setFollowing(false);
    session.setFocus({ inspected: null });
    setOpened(!open);
  }, [session, open]);
  return { open, onOpen };
}

/** Three rails that never move, and the dock below them on the same grid. */
export function Playground({ hide }: { hide: readonly Part[] }) {
  const t = useTranslate();
  const roomy = useMedia("(min-width: 1200px)");
  const [folded, setFolded] = useState<boolean | null>(null);
  const data = useSessionState((state) => state.experiment.data);
  const past = useSessionState((state) => typeof state.focus.at === "number");
  const inspected = useSessionState((state) => Boolean(state.focus.inspected));
  const following = useSessionState((state) => state.following);
  const health = useHealth();
  const inspecting = following || inspected || health.open;
  // What is opened beside the network pushes: the data make room for it.
  const closed = folded ?? (!roomy || inspecting);
  const { kind, label } = datasetOf(data).dataset;
  const shows = (part: Part) => !hide.includes(part);
  return (
    <main
      className={styles.wide}
      data-kind={kind}
      data-folded={closed || undefined}
      data-inspecting={inspecting || undefined}
      data-past={past || undefined}
      data-hide={hide.join(" ")}
    >
      {shows("data") && (
        <div className={styles.data}>
          {closed ? (
            <div className={styles.fold}>
              <IconButton icon="next" label={t("Open the data")} onClick={() => setFolded(false)} />
              <span className={styles.upright}>
                <strong>{t("Data")}</strong> {t(label)}
              </span>
            </div>
          ) : (
            <DataRail onFold={!roomy || inspecting ? () => setFolded(true) : undefined} />
          )}
        </div>
      )}
      {shows("network") && (
        <div className={styles.network}>
          <NetworkRail />
        </div>
      )}
      {inspecting && (
        <div className={styles.inspector}>
          {following ? <StepperRail /> : inspected ? <InspectorRail /> : <HealthRail onClose={health.onOpen} />}
        </div>
      )}
      {shows("result") && (
        <div className={styles.result}>
          <ResultRail />
        </div>
      )}
      {shows("dock") && (
        <Busy>
          <Dock hide={hide} health={health} />
        </Busy>
      )}
    </main>
  );
}

/** The place of the dock, which shows that the engine is not at hand. What stands in it is not drawn anew for that. */
function Busy({ children }: { children: ReactNode }) {
  const busy = useSessionState(({ status }) => status === "loading" || status === "restarting");
  return (
    <div className={styles.dock} data-busy={busy || undefined}>
      {children}
    </div>
  );
}

type Place = "data" | "network" | "result" | "settings";

/** The same on a small page: one rail at a time, the player pinned below. */
export function SmallPlayground({ hide }: { hide: readonly Part[] }) {
  const t = useTranslate();
  const past = useSessionState((state) => typeof state.focus.at === "number");
  const [place, setPlace] = useState<Place>("network");
  const health = useHealth();
  const following = useSessionState((state) => state.following);
  const inspected = useSessionState((state) => Boolean(state.focus.inspected));
  // What is opened from another rail is beside the network.
  const [wasInspected, setWasInspected] = useState(inspected);
  if (wasInspected !== inspected) {
    setWasInspected(inspected);
    if (inspected) setPlace("network");
  }
  const inspecting = following || inspected;
  const places: readonly { value: Place; label: string }[] = [
    { value: "data", label: t("Data") },
    { value: "network", label: t("Network") },
    { value: "result", label: t("Output") },
    { value: "settings", label: t("Settings") },
  ];
  const open = places.filter(({ value }) => !hide.includes(value));
  const shown = open.find(({ value }) => value === place) ?? open[0];
  return (
    <main className={styles.small} data-past={past || undefined}>
      {shown && (
        <Tabs
          label={t("Parts of the page")}
          tabs={open}
          value={shown.value}
          panelClassName={styles.panel}
          onChange={setPlace}
        >
          {shown.value === "data" && <DataRail />}
          {shown.value === "network" && (
            <>
              <NetworkRail />
              {!hide.includes("try") && <TryLine />}
            </>
          )}
          {shown.value === "result" && <ResultRail />}
          {shown.value === "settings" && <SettingsPanel health={health} />}
        </Tabs>
      )}
      {shown?.value === "network" && inspecting && (
        <div className={styles.over}>{following ? <StepperRail sheet /> : <InspectorRail sheet />}</div>
      )}
      {!hide.includes("dock") && <SmallDock />}
    </main>
  );
}

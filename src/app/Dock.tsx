import { useTranslate } from "../ui/language";
import { useTheme } from "../ui/theme";
import { views } from "../views";
import { Backend } from "./Backend";
import styles from "./Dock.module.css";
import { Figures, OneFigure } from "./Figures";
import { HealthLine } from "./HealthLine";
import { Messages } from "./Messages";
import type { Part } from "./presentation";
import { SettingsRow } from "./SettingsRow";
import { Speed } from "./Speed";
import { Transport } from "./Transport";
import { ViewFrame } from "./ViewFrame";

/** The player below the rails: hands, settings and the film of the run, figures. */
export function Dock({ hide, health }: { hide: readonly Part[]; health: Parameters<typeof HealthLine>[0] }) {
  const t = useTranslate();
  const projected = useTheme() === "projector";
  const { curves } = views;
  return (
    <section className={styles.dock} aria-label={t("Player")}>
      <div className={styles.hands}>
        <Transport />
        <Speed />
        {!projected && <Backend />}
      </div>
      <div className={styles.film}>
        {!hide.includes("settings") && <SettingsRow />}
        <Messages refusals={hide.includes("network")} />
        <div className={styles.curves}>{curves && <ViewFrame id="curves" view={curves} bare />}</div>
      </div>
      <div className={styles.figures}>
        <Figures />
        <HealthLine {...health} />
      </div>
    </section>
  );
}

/** The player of small pages, pinned below the tabs. */
export function SmallDock() {
  const t = useTranslate();
  const { curves } = views;
  return (
    <section className={styles.small} aria-label={t("Player")}>
      <Messages refusals />
      <div className={styles.smallCurves}>{curves && <ViewFrame id="curves" view={curves} bare />}</div>
      <div className={styles.bar}>
        <Transport />
        <OneFigure />
      </div>
    </section>
  );
}

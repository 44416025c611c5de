import { useId } from "react";
import { datasets, type DatasetId } from "../datasets";
import { useSession, useSessionState } from "../session/useSession";
import { Icon } from "../ui/Icon";
import { useTranslate } from "../ui/language";
import { Popover } from "../ui/Popover";
import { Toggle } from "../ui/Toggle";
import { useMedia } from "../ui/useMedia";
import { views } from "../views";
import styles from "./rails.module.css";
import { ViewFrame } from "./ViewFrame";

/** These have a place of their own on the page. */
const placed = new Set(["network", "curves", "gallery", "health"]);

/** Up to these heights of the page only the first view fits in whole: a map of points is larger than one of pictures. */
const [highRail, highMap] = [799, 959];

/** What comes of it: the views the reader chose, of those that suit the experiment. */
export function ResultRail() {
  const t = useTranslate();
  const head = useId();
  const experiment = useSessionState((state) => state.experiment);
  const shown = useSessionState((state) => state.shown);
  const suitable = Object.keys(views).filter((id) => !placed.has(id) && views[id].suits(experiment));
  const open = suitable.filter((id) => shown.includes(id));
  const points = datasets[experiment.data.type as DatasetId].kind === "points";
  const low = useMedia(`(max-height: ${points ? highMap : highRail}px) and (min-width: 900px)`);
  return (
    <section className={styles.result} aria-labelledby={head}>
      <h2 id={head} className="visually-hidden">
        {t("Result")}
      </h2>
      {open.length === 0 && (
        <p className={styles.empty}>
          {t("No view is open.")} <Chooser ids={suitable} />
        </p>
      )}
      {open.map((id, index) => (
        <ViewFrame
          key={id}
          id={id}
          view={views[id]}
          folds={low && index > 0}
          aside={index === 0 && <Chooser ids={suitable} />}
        />
      ))}
    </section>
  );
}

function Chooser({ ids }: { ids: readonly string[] }) {
  const t = useTranslate();
  const session = useSession();
  const shown = useSessionState((state) => state.shown);
  return (
    <Popover
      label={t("Views")}
      opener={<Icon name="views" />}
      openerLabel={t("Choose views")}
      openerClassName={styles.chooser}
    >
      <fieldset>
        <legend className={styles.legend}>{t("Views")}</legend>
        {ids.map((id) => (
          <Toggle
            key={id}
            label={t(views[id].title)}
            checked={shown.includes(id)}
            onChange={(on) => session.setShown(on ? [...shown, id] : shown.filter((each) => each !== id))}
          />
        ))}
      </fieldset>
    </Popover>
  );
}

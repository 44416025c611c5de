import type { Ablation } from "../../engine/api";
import { message, type Message } from "../../locales/message";
import { useSessionState } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { fixed } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { layerName, unitName } from "../network/names";
import type { Inspection } from "./inspection";
import { lossOf, useRanking, useWorth } from "./useWorth";
import styles from "./Worth.module.css";

const share = (part: number) => `${fixed(100 * part, 1)}%`;

/** What is lost without a unit, as it is said: points of accuracy, or loss. */
function written(ablation: Ablation): string {
  const lost = lossOf(ablation);
  return ablation.whole.accuracy === null ? fixed(lost, 3) : share(lost);
}

/** How well the network does without the unit. */
function sentence(ablation: Ablation): Message {
  const { whole, without } = ablation;
  if (whole.accuracy === null || without.accuracy === null) {
    return message("Without it the validation loss is {without}; with it {whole}.", {
      without: fixed(without.loss, 3),
      whole: fixed(whole.loss, 3),
    });
  }
  const values = {
    without: share(without.accuracy),
    whole: share(whole.accuracy),
    lost: share(Math.abs(lossOf(ablation))),
  };
  if (lossOf(ablation) === 0) return message("Without it just as many are right on validation: {without}.", values);
  return lossOf(ablation) > 0
    ? message("Without it {without} are right on validation; with it {whole}. That is {lost} less.", values)
    : message("Without it {without} are right on validation; with it {whole}. That is {lost} more.", values);
}

/** Says what silencing the unit costs, as long as it is silent. */
export function Silent({ inspection, silent }: { inspection: Inspection; silent: boolean }) {
  const t = useTranslate();
  const worth = useWorth(inspection, silent);
  if (!silent) return null;
  return (
    <p className={styles.silent} role="status">
      {t("Silent: whatever its sum, it says 0, in training too.")}{" "}
      {worth ? <strong>{t(sentence(worth))}</strong> : t("What it costs is being counted.")}
    </p>
  );
}

/** All units of the layer by what is lost without each. */
export function Ranks({ inspection, onOpen }: { inspection: Inspection; onOpen: (unit: number) => void }) {
  const t = useTranslate();
  const { network, layer, columns, column, unit } = inspection;
  const { ranking, start, stop } = useRanking(inspection);
  const past = useSessionState((state) => typeof state.focus.at === "number");
  const unavailable = past && t("Ranking looks at the newest weights: go back to now first.");
  const most = Math.max(1e-9, ...(ranking?.found.map((each) => Math.abs(lossOf(each))) ?? []));
  const name = layerName(network, layer);
  return (
    <section className={styles.ranks}>
      <h3>{t("What its neighbours are worth")}</h3>
      {!ranking && (
        <Button kind="outlined" className={styles.start} unavailable={unavailable} onClick={() => void start()}>
          {t("Rank all units of {layer}", { layer: name })}
        </Button>
      )}
      {ranking?.going && (
        <p className={styles.going}>
          <progress max={ranking.units} value={ranking.found.length} aria-label={t("Ranking")} />
          {t("{done} of {all}", { done: ranking.found.length, all: ranking.units })}
          <Button onClick={stop}>{t("Cancel")}</Button>
        </p>
      )}
      {ranking && ranking.found.length > 0 && (
        <>
          <p className={styles.quiet}>{t("Lost on validation when it alone is silent")}</p>
          <ol className={styles.list}>
            {ranking.found.map((each) => (
              <li key={each.unit}>
                <button
                  type="button"
                  className={styles.row}
                  aria-current={each.unit === unit || undefined}
                  onClick={() => onOpen(each.unit)}
                >
                  <span>{t(unitName(columns[column].kind, each.unit))}</span>
                  <span className={styles.track} aria-hidden>
                    <span
                      data-gain={lossOf(each) < 0 || undefined}
                      style={{ width: `${(100 * Math.abs(lossOf(each))) / most}%` }}
                    />
                  </span>
                  <span className={styles.amount}>{written(each)}</span>
                </button>
              </li>
            ))}
          </ol>
          {!ranking.going && (
            <Button className={styles.start} unavailable={unavailable} onClick={() => void start()}>
              {t("Rank again")}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

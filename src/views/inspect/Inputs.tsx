import { datasetOf } from "../../experiment/network";
import { useSession, useSessionState } from "../../session/useSession";
import { fixed } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { factorsOf } from "../decision/plane";
import type { Inspection } from "./inspection";
import styles from "./KernelEditor.module.css";
import { WeightSlider } from "./WeightSlider";

/** The numbers of the shown point as sliders, for a unit that reads them. */
export function Inputs({ inspection }: { inspection: Inspection }) {
  const t = useTranslate();
  const session = useSession();
  const { experiment, layer, parts } = inspection;
  const { dataset } = datasetOf(experiment.data);
  const focus = useSessionState((state) => state.focus);
  const factors = factorsOf(focus, parts);
  if (layer !== 0 || dataset.kind !== "points" || !factors) return null;
  const open = dataset.factors.flatMap((factor, index) => (factor.hidden ? [] : [{ factor, index }]));
  return (
    <div role="group" aria-label={t("The point it is shown")} className={styles.list}>
      <span className={styles.name} aria-hidden>
        {t("The point it is shown")}
      </span>
      {open.map(({ factor, index }) => (
        <span key={factor.name} className={styles.cell}>
          <span aria-hidden>{t(factor.label)}</span>
          <WeightSlider
            label={t(factor.label)}
            value={factors[index]}
            size={1}
            ends={[factor.min, factor.max, factor.step]}
            onWrite={(value) =>
              session.setFocus({ example: { kind: "factors", factors: Array.from(factors).with(index, value) } })
            }
          />
          <output>{fixed(factors[index])}</output>
        </span>
      ))}
    </div>
  );
}

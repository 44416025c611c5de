import type { Experiment } from "../../experiment/experiment";
import { useTranslate } from "../../ui/language";
import { pseudocode } from "./pseudocode";
import { trainingAt } from "./rule";
import type { StageKind } from "./stages";
import styles from "./Stepper.module.css";

/** Learning from a batch as an algorithm; the line that is being done is lit. */
export function Pseudocode({ experiment, kind }: { experiment: Experiment; kind: StageKind }) {
  const t = useTranslate();
  const { optimizer, values } = trainingAt(experiment, 1);
  const rule = optimizer.formula(values).split(";").at(-1)?.trim() ?? "";
  return (
    <ol className={styles.code} aria-label={t("The algorithm")}>
      {pseudocode(rule).map(({ depth, text, stages }) => {
        const lit = stages.includes(kind);
        return (
          <li key={text.text} data-lit={lit || undefined} data-depth={depth} aria-current={lit ? "step" : undefined}>
            {t(text)}
          </li>
        );
      })}
    </ol>
  );
}

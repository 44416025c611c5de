import { Canvas } from "../../ui/Canvas";
import { paintCells } from "../../ui/cells";
import { useTranslate } from "../../ui/language";
import { rampOf } from "../../ui/ramps";
import { useTheme } from "../../ui/theme";
import { underMarks } from "./map";
import styles from "./SignedLegend.module.css";

const steps = 32;

/** Longer ends leave no room for a word between them, in letters. */
const longestEnds = 14;

/** What the colours of a signed map mean, and what else is shown on it. */
export function SignedLegend(props: {
  ends: readonly [string, string];
  /** Whether the two ends are classes with marks of their own. */
  marked: boolean;
  validation: boolean;
  onValidation: (shown: boolean) => void;
  hard: boolean;
  onHard: (hard: boolean) => void;
}) {
  const { ends, marked, validation, onValidation, hard, onHard } = props;
  const t = useTranslate();
  const theme = useTheme();
  return (
    <div className={styles.legend}>
      <div className={styles.scale}>
        <Canvas
          width={176}
          height={8}
          label={t("Colours from {low} to {high}", { low: ends[0], high: ends[1] })}
          paint={(context) =>
            paintCells(
              context,
              {
                values: Array.from({ length: steps }, (_, index) => (2 * index) / (steps - 1) - 1),
                rows: 1,
                columns: steps,
              },
              rampOf("signed", theme),
              (value) => 0.5 + 0.5 * underMarks * (hard ? Math.sign(value) : value),
              [0, 0, 176, 8],
            )
          }
        />
        <div className={styles.ends}>
          <span>
            {marked && <i className={styles.square} />}
            {ends[0]}
          </span>
          {ends.join("").length <= longestEnds && <span>{t("answer")}</span>}
          <span>
            {marked && <i className={styles.circle} />}
            {ends[1]}
          </span>
        </div>
      </div>
      <div className={styles.choices}>
        <label>
          <input type="checkbox" checked={validation} onChange={(event) => onValidation(event.target.checked)} />
          {t("validation points")}
          <i className={styles.hollow} />
        </label>
        <label>
          <input type="checkbox" checked={hard} onChange={(event) => onHard(event.target.checked)} />
          {t("hard edges")}
        </label>
      </div>
    </div>
  );
}

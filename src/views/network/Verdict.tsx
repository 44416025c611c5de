import { message } from "../../locales/message";
import { ClassChip } from "../../ui/ClassChip";
import { percent } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { classColour } from "../../ui/ramps";
import { useTheme } from "../../ui/theme";
import { Track } from "../../ui/Track";
import { probabilitiesOf } from "../answers";
import type { Scene } from "./scene";
import styles from "./Verdict.module.css";

const rows = 3;

/** An answer less probable than this is given with a word of doubt. */
const sure = 0.8;

/** The answer beside the input, where data flow down: the likeliest classes. */
export function Verdict({ scene, left }: { scene: Scene; left: number }) {
  const { parts, labels, hues, network } = scene;
  const t = useTranslate();
  const theme = useTheme();
  const output = parts.example?.output;
  if (!output || output.length !== network.outputs || labels.length === 0 || !Number.isFinite(output[0])) return null;
  const shares = probabilitiesOf(output);
  const best = labels
    .map((label, index) => ({ label, index, share: shares[index] }))
    .toSorted((a, b) => b.share - a.share)
    .slice(0, rows);
  const says = { answer: best[0].label };
  return (
    <div className={styles.verdict} style={{ left }}>
      <p className={styles.says}>
        <strong>{t(message("It says {answer}", says))}</strong>{" "}
        {best[0].share < sure && <span className={styles.unsure}>{t("not quite sure")}</span>}
      </p>
      <ul className={styles.rows}>
        {best.map(({ label, index, share }) => (
          <li key={index}>
            <ClassChip hue={hues[index]} label={label} />
            <Track share={share} colour={classColour(hues[index], theme)} />
            <span className={styles.share}>{percent(share)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

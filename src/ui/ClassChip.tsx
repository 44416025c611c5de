import styles from "./ClassChip.module.css";
import { useTranslate } from "./language";
import { classColour, textOn } from "./ramps";
import { useTheme } from "./theme";

/** A class's label on one of the fixed class colours. */
export function ClassChip({ hue, label, quiet = false }: { hue: number; label: string; quiet?: boolean }) {
  const t = useTranslate();
  const colour = classColour(hue, useTheme());
  return (
    <span
      className={styles.chip}
      aria-hidden={quiet || undefined}
      style={{ background: colour, color: textOn(colour) }}
    >
      {t(label)}
    </span>
  );
}

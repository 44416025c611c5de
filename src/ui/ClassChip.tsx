import styles from "./ClassChip.module.css";
import { useTranslate } from "./language";
import { classColour, textOn } from "./ramps";
import { useTheme } from "./theme";

/** A class's label on its colour. */
export function ClassChip({ index, label, quiet = false }: { index: number; label: string; quiet?: boolean }) {
  const t = useTranslate();
  const colour = classColour(index, useTheme());
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

import { useTranslate } from "../ui/language";
import styles from "./ViewFrame.module.css";

/** Stands in the place of a view that could not be drawn, with the way to try again. */
export function BrokenView({ again }: { again: () => void }) {
  const t = useTranslate();
  return (
    <p className={styles.broken}>
      {t("This view could not be drawn; the rest goes on.")}{" "}
      <button type="button" className={styles.link} onClick={again}>
        {t("Try again")}
      </button>
    </p>
  );
}

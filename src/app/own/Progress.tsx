import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import styles from "./own.module.css";

/** How far something has got, and a way to stop it. */
export function Progress({
  label,
  done,
  of,
  onCancel,
}: {
  label: string;
  done: number;
  of: number;
  onCancel: () => void;
}) {
  const t = useTranslate();
  return (
    <div className={styles.progress}>
      <p role="status">{t("{label}: {done, number} of {of, number}", { label, done, of })}</p>
      <progress aria-label={label} max={of} value={done} />
      <Button onClick={onCancel}>{t("Cancel")}</Button>
    </div>
  );
}

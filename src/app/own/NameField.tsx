import { useTranslate } from "../../ui/language";
import styles from "./own.module.css";

/** What data of one's own are called. */
export function NameField({ name, onName }: { name: string; onName: (name: string) => void }) {
  const t = useTranslate();
  return (
    <label className={styles.field}>
      <span>{t("name")}</span>
      <input type="text" required maxLength={40} value={name} onChange={(event) => onName(event.currentTarget.value)} />
    </label>
  );
}

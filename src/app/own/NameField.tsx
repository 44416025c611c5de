import { useTranslate } from "../../ui/language";
import styles from "./own.module.css";

/** What data of one's own are called. */
export function NameField(props: {
  name: string;
  /** What they are called without one; without it a name is needed. */
  placeholder?: string;
  onName: (name: string) => void;
}) {
  const { name, placeholder, onName } = props;
  const t = useTranslate();
  return (
    <label className={styles.field}>
      <span>{t("name")}</span>
      <input
        type="text"
        required={placeholder === undefined}
        placeholder={placeholder}
        maxLength={40}
        value={name}
        onChange={(event) => onName(event.currentTarget.value)}
      />
    </label>
  );
}

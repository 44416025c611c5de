import { IconButton } from "./Button";
import styles from "./Stepper.module.css";
import { useTranslate } from "./language";

/** − n +: a small whole number. */
export function Stepper(props: {
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}) {
  const t = useTranslate();
  const { label, value, min, max, onChange } = props;
  return (
    <span className={styles.stepper} role="group" aria-label={label}>
      <IconButton
        className={styles.button}
        icon="minus"
        label={t("{label}: one less", { label })}
        unavailable={value <= min && t("{min} is the least", { min })}
        onClick={() => onChange(value - 1)}
      />
      <output className={styles.value}>{value}</output>
      <IconButton
        className={styles.button}
        icon="plus"
        label={t("{label}: one more", { label })}
        unavailable={value >= max && t("{max} is the most", { max })}
        onClick={() => onChange(value + 1)}
      />
    </span>
  );
}

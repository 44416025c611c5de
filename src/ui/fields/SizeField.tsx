import type { Size } from "../../settings";
import { useTranslate } from "../language";
import { Stepper } from "../Stepper";
import type { FieldProps } from "./field";
import styles from "./fields.module.css";

/** A height and a width in cells. */
export function SizeField({ setting, value, onChange, describedBy }: FieldProps<Size>) {
  const t = useTranslate();
  const { control } = setting;
  if (control.kind !== "size") throw new Error(`SizeField: needs a size control, got ${control.kind}`);
  const label = t(setting.label);
  const [height, width] = value;
  return (
    <div className={styles.row} role="group" aria-label={label} aria-describedby={describedBy}>
      <span className={styles.label}>{label}</span>
      <span className={styles.sides}>
        <Stepper
          label={t("{label}, height", { label })}
          value={height}
          min={control.min}
          max={control.max}
          onChange={(next) => onChange([next, height === width ? next : width])}
        />
        ×
        <Stepper
          label={t("{label}, width", { label })}
          value={width}
          min={control.min}
          max={control.max}
          onChange={(next) => onChange([height, next])}
        />
      </span>
    </div>
  );
}

import { useTranslate } from "../language";
import { ChipToggle } from "../ChipToggle";
import type { FieldProps } from "./field";
import styles from "./fields.module.css";

/** Some of several words; the last one stays. */
export function SetField({ setting, value, onChange, describedBy }: FieldProps<readonly string[]>) {
  const t = useTranslate();
  const { control } = setting;
  if (control.kind !== "set") throw new Error(`SetField: needs a set control, got ${control.kind}`);
  const { options } = control;

  function change(word: string, on: boolean) {
    const next = options.map((option) => option.value).filter((each) => (each === word ? on : value.includes(each)));
    if (next.length > 0) onChange(next);
  }

  return (
    <fieldset className={styles.field} aria-describedby={describedBy}>
      <legend className="visually-hidden">{t(setting.label)}</legend>
      <div className={styles.set}>
        <span className={styles.label} aria-hidden>
          {t(setting.label)}
        </span>
        {options.map((option) => (
          <ChipToggle
            key={option.value}
            label={t(option.label)}
            checked={value.includes(option.value)}
            onChange={(on) => change(option.value, on)}
          />
        ))}
      </div>
    </fieldset>
  );
}

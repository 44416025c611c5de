import { useTranslate } from "../language";
import { Select } from "../Select";
import type { FieldProps } from "./field";
import styles from "./fields.module.css";

/** One of several words. */
export function ChoiceField({ setting, value, onChange, describedBy }: FieldProps<string>) {
  const t = useTranslate();
  const { control } = setting;
  if (control.kind !== "choice") throw new Error(`ChoiceField: needs a choice control, got ${control.kind}`);
  return (
    <Select
      className={styles.row}
      label={t(setting.label)}
      value={value}
      options={control.options.map((option) => ({ value: option.value, label: t(option.label) }))}
      describedBy={describedBy}
      onChange={onChange}
    />
  );
}

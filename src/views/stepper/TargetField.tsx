import { useState } from "react";
import { useTranslate } from "../../ui/language";
import { Select } from "../../ui/Select";
import { WeightField } from "../inspect/WeightField";
import styles from "./Stepper.module.css";

/** What an example should be: one of the classes, or a number. */
export function TargetField(props: {
  labels: readonly string[];
  value: number | null;
  onChange: (label: number) => void;
}) {
  const { labels, value, onChange } = props;
  const t = useTranslate();
  const [refused, setRefused] = useState<string | null>(null);
  if (labels.length === 0)
    return (
      <label className={styles.target}>
        <span>{t("It should be")}</span>
        <WeightField label={t("It should be")} value={value ?? 0} step={0.1} onWrite={onChange} onRefuse={setRefused} />
        {refused !== null && (
          <span className={styles.refused} role="alert">
            {t("“{word}” is not a number.", { word: refused.slice(0, 20) })}
          </span>
        )}
      </label>
    );
  return (
    <Select
      label={t("It should be")}
      value={value === null ? "" : String(value)}
      options={[
        ...(value === null ? [{ value: "", label: "–" }] : []),
        ...labels.map((label, index) => ({ value: String(index), label: t(label) })),
      ]}
      onChange={(chosen) => chosen !== "" && onChange(Number(chosen))}
    />
  );
}

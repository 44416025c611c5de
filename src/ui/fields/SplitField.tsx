import type { Split } from "../../settings";
import { useTranslate } from "../language";
import { RangeSlider } from "../RangeSlider";
import type { FieldProps } from "./field";
import styles from "./fields.module.css";

/** Shares of training, validation and test examples: where the first ends and where the last begins. */
export function SplitField({ setting, value, onChange, when }: FieldProps<Split>) {
  const t = useTranslate();
  const [training, validation, test] = value;
  return (
    <div className={styles.field}>
      <div className={styles.row}>
        <span className={styles.label}>{t(setting.label)}</span>
        <span className={styles.value}>{`${training} / ${validation} / ${test}%`}</span>
      </div>
      <RangeSlider
        labels={{ low: t("Training ends at"), high: t("Test begins at") }}
        value={[training, training + validation]}
        min={0}
        max={100}
        step={1}
        standard={[setting.default[0], setting.default[0] + setting.default[1]]}
        spoken={(at) => `${at}%`}
        when={when}
        onChange={([first, second]) => {
          const end = Math.min(Math.max(first, 1), 99);
          const begin = Math.min(Math.max(second, end + 1), 100);
          onChange([end, begin - end, 100 - begin]);
        }}
      />
    </div>
  );
}

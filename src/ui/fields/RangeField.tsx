import { spreadOver, tidy, type Range } from "../../settings";
import { useTranslate } from "../language";
import { decimalsOf, withUnit } from "../numbers";
import { RangeSlider } from "../RangeSlider";
import { DistributionPicker } from "./DistributionPicker";
import type { FieldProps } from "./field";
import styles from "./fields.module.css";

/** From where to where examples are drawn, and how they lie between; above it, where the shown example stands. */
export function RangeField({ setting, value, onChange, when, mark, onMark, counts }: FieldProps<Range>) {
  const t = useTranslate();
  const { control } = setting;
  if (control.kind !== "range") throw new Error(`RangeField: needs a range control, got ${control.kind}`);
  const { min, max, step, unit } = control;
  const label = t(setting.label);
  const [low, high, distribution] = value;
  const spoken = (at: number) => withUnit(tidy(at).toFixed(decimalsOf(control)), unit);
  return (
    <div className={styles.field}>
      <div className={styles.row}>
        <span className={`${styles.label} ${styles.drawn}`}>{label}</span>
        <DistributionPicker
          label={label}
          value={distribution ?? "uniform"}
          counts={counts}
          ends={[spoken(low), spoken(high)]}
          onChange={(next) => onChange(spreadOver(low, high, next))}
        />
        <span className={styles.value}>{spokenRange(value, spoken)}</span>
      </div>
      <RangeSlider
        labels={{
          low: t("{label}, from", { label }),
          high: t("{label}, to", { label }),
          mark: t("{label} of the shown example", { label }),
        }}
        value={value}
        min={min}
        max={max}
        step={step}
        standard={setting.default}
        spoken={spoken}
        when={when}
        mark={mark}
        onMark={onMark}
        onChange={([from, to]) => onChange(spreadOver(tidy(from), tidy(to), distribution))}
      />
    </div>
  );
}

/** ±22° where it is the same on both sides, else 0.72 – 1.06. */
function spokenRange([low, high]: Range, spoken: (at: number) => string): string {
  if (low === high) return spoken(low);
  if (low === -high) return `±${spoken(high)}`;
  const start = spoken(low).replace(/ ?[^\d.−]+$/, "");
  return `${start} – ${spoken(high)}`;
}

import { useId, useState } from "react";
import type { Message } from "../../locales";
import { tidy } from "../../settings";
import { useTranslate } from "../language";
import { standsClose, typed, withUnit } from "../numbers";
import { Slider } from "../Slider";
import { logarithmicStops, nearestStop } from "../stops";
import type { FieldProps } from "./field";
import styles from "./fields.module.css";

/** A number: typed, or on a line. What is out of range is clamped, and said. */
export function NumberField({ setting, value, onChange, when, describedBy }: FieldProps<number>) {
  const t = useTranslate();
  const id = useId();
  const [problem, setProblem] = useState<Message | null>(null);
  const [text, setText] = useState<string | null>(null);
  const { control } = setting;
  if (control.kind !== "number") throw new Error(`NumberField: needs a number control, got ${control.kind}`);
  const { min, max, step, scale, unit } = control;
  const stops = scale === "log" ? logarithmicStops(min, max, step, setting.default) : null;
  const spoken = (at: number) => withUnit(setting.format(at), unit);

  function take(next: number) {
    setProblem(null);
    onChange(tidy(next));
  }

  function read() {
    if (text === null) return;
    const parsed = setting.parse(typed(text));
    setText(null);
    setProblem(parsed.problem ?? null);
    if (parsed.value !== value) onChange(parsed.value);
  }

  return (
    <div className={styles.field}>
      <div className={styles.row}>
        <label htmlFor={id} className={styles.label}>
          {t(setting.label)}
        </label>
        <span className={styles.number}>
          <input
            id={id}
            className={styles.input}
            inputMode="decimal"
            autoComplete="off"
            aria-describedby={[describedBy, problem && `${id}-problem`].filter(Boolean).join(" ") || undefined}
            value={text ?? setting.format(value).replace("-", "−")}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => setText(event.currentTarget.value)}
            onBlur={read}
            onKeyDown={(event) => event.key === "Enter" && read()}
          />
          {unit !== "" && (
            <span className={styles.unit} data-close={standsClose(unit) || undefined}>
              {unit}
            </span>
          )}
        </span>
      </div>
      {stops ? (
        <Slider
          label={t(setting.label)}
          value={nearestStop(stops, value)}
          min={0}
          max={stops.length - 1}
          step={1}
          standard={stops.indexOf(setting.default)}
          spoken={(index) => spoken(stops[index])}
          when={when}
          onChange={(index) => take(stops[index])}
        />
      ) : (
        <Slider
          label={t(setting.label)}
          value={value}
          min={min}
          max={max}
          step={step}
          standard={setting.default}
          spoken={spoken}
          when={when}
          onChange={take}
        />
      )}
      {problem && (
        <p id={`${id}-problem`} role="status" className={styles.problem}>
          {t(problem)}
        </p>
      )}
    </div>
  );
}

import { useId, useState } from "react";
import type { Message } from "../locales";
import type { Setting } from "../settings";
import { useTranslate } from "../ui/language";
import styles from "./TypedField.module.css";

/**
 * A setting that is typed. What can't be read is said beside it, and the value stays as it was until it can be.
 * `wide` gives it a line of its own; `shown` is the text as people like to read it.
 */
export function TypedField<T>(props: {
  setting: Setting<T>;
  value: T;
  wide?: boolean;
  shown?: string;
  onChange: (value: T) => void;
}) {
  const { setting, value, wide, shown, onChange } = props;
  const t = useTranslate();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<Message | null>(null);

  function read() {
    if (text === null) return;
    const parsed = setting.parse(text.replaceAll("−", "-").replaceAll("×", "x"));
    setProblem(parsed.problem ?? null);
    if (parsed.problem) return;
    setText(null);
    if (setting.format(parsed.value) !== setting.format(value)) onChange(parsed.value);
  }

  return (
    <div className={styles.field} data-wide={wide || undefined}>
      <label className={styles.row}>
        <span className={styles.label}>{t(setting.label)}</span>
        <input
          className={styles.input}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-help${problem ? ` ${id}-problem` : ""}`}
          title={t(setting.help)}
          value={text ?? shown ?? setting.format(value).replaceAll("x", "×")}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setProblem(null);
          }}
          onBlur={read}
          onKeyDown={(event) => {
            if (event.key === "Enter") read();
            if (event.key !== "Escape") return;
            setText(null);
            setProblem(null);
          }}
        />
      </label>
      <span id={`${id}-help`} className="visually-hidden">
        {t(setting.help)}
      </span>
      {problem && (
        <p id={`${id}-problem`} role="status" className={styles.problem}>
          {t(problem)}
        </p>
      )}
    </div>
  );
}

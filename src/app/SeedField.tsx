import { useState } from "react";
import type { Setting } from "../settings";
import styles from "./Seeds.module.css";

/** One seed, typed; what is no seed is not taken. */
export function SeedField(props: { setting: Setting<number>; value: number; onChange: (value: number) => void }) {
  const { setting, value, onChange } = props;
  const [text, setText] = useState<string | null>(null);
  const read = () => {
    if (text === null) return;
    const parsed = setting.parse(text);
    setText(null);
    if (!parsed.problem && parsed.value !== value) onChange(parsed.value);
  };
  return (
    <label className={styles.field}>
      <span className={styles.label}>{setting.label}</span>
      <input
        className={styles.input}
        inputMode="numeric"
        autoComplete="off"
        value={text ?? String(value)}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={read}
        onKeyDown={(event) => event.key === "Enter" && read()}
      />
    </label>
  );
}

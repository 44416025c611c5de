import type { ReactNode } from "react";
import { Icon } from "./Icon";
import styles from "./Toggle.module.css";

/** On or off, with its word; `kind` radio is one of a group of the same `name`. `aside` stands at the end of the line. */
export function Toggle(props: {
  label: string;
  checked: boolean;
  kind?: "checkbox" | "radio";
  name?: string;
  describedBy?: string;
  aside?: ReactNode;
  onChange: (checked: boolean) => void;
}) {
  const { label, checked, kind = "checkbox", name, describedBy, aside, onChange } = props;
  return (
    <label className={styles.toggle}>
      <input
        type={kind}
        name={name}
        className={styles.input}
        checked={checked}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className={kind === "radio" ? styles.tick : styles.box}>{checked && <Icon name="check" size={12} />}</span>
      <span>{label}</span>
      {aside && <span className={styles.aside}>{aside}</span>}
    </label>
  );
}

import { Icon } from "./Icon";
import styles from "./Select.module.css";

/**
 * One of several words: the browser's own list (a wheel on phones), dressed where the browser lets itself be dressed.
 * The label stands before the value unless `quiet`, then it is only spoken.
 */
export function Select<V extends string>(props: {
  label: string;
  value: V;
  options: readonly { readonly value: V; readonly label: string }[];
  quiet?: boolean;
  describedBy?: string;
  className?: string;
  onChange: (value: V) => void;
}) {
  const { label, value, options, quiet, describedBy, className, onChange } = props;
  return (
    <label className={`${styles.field} ${className ?? ""}`}>
      <span className={quiet ? "visually-hidden" : styles.label}>{label}</span>
      <span className={styles.box}>
        <select
          className={styles.select}
          value={value}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.currentTarget.value as V)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <span className={styles.caret}>
          <Icon name="caret" size={12} />
        </span>
      </span>
    </label>
  );
}

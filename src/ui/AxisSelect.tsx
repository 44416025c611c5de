import styles from "./AxisSelect.module.css";

/** What an axis measures, chosen on the axis itself. With a single option it is only a name. */
export function AxisSelect<V extends string | number>(props: {
  label: string;
  value: V;
  options: readonly { readonly value: V; readonly label: string }[];
  onChange: (value: V) => void;
}) {
  const { label, value, options, onChange } = props;
  const chosen = options.findIndex((option) => option.value === value);
  if (options.length < 2) return <span className={styles.name}>{options[chosen]?.label}</span>;
  return (
    <span className={styles.frame}>
      <span className={styles.word} aria-hidden>
        {options[chosen]?.label}
      </span>
      <svg width="8" height="6" viewBox="0 0 8 6" aria-hidden className={styles.caret}>
        <path d="M1 1.5 4 4.5 7 1.5" />
      </svg>
      <select
        className={styles.select}
        aria-label={label}
        value={chosen}
        onChange={(event) => onChange(options[Number(event.target.value)].value)}
      >
        {options.map((option, index) => (
          <option key={option.value} value={index}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}

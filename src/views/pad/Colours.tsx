import { useTranslate } from "../../ui/language";
import { colours } from "./colours";
import styles from "./Colours.module.css";

/** The colour of the pen, by its place in the list. */
export function Colours({ value, onChange }: { value: number; onChange: (index: number) => void }) {
  const t = useTranslate();
  return (
    <fieldset className={styles.colours}>
      <legend className="visually-hidden">{t("Colour of the pen")}</legend>
      {colours.map(({ label, rgb }, index) => (
        <label key={label} title={t(label)}>
          <input
            type="radio"
            name="pen-colour"
            aria-label={t(label)}
            checked={index === value}
            onChange={() => onChange(index)}
          />
          <span style={{ background: `rgb(${rgb.map((share) => Math.round(255 * share)).join(" ")})` }} />
        </label>
      ))}
    </fieldset>
  );
}

import { useTranslate } from "../../ui/language";
import styles from "./own.module.css";
import type { PicturesFound } from "./picturesFound";

/** A list of classes longer than this is not renamed one by one. */
const mostNamed = 24;

/** The classes with their counts; the same name twice makes one class of two, no name leaves it out. */
export function ClassNames(props: {
  found: PicturesFound;
  names: readonly string[];
  onNames: (names: readonly string[]) => void;
}) {
  const { found, names, onNames } = props;
  const t = useTranslate();
  if (found.classes.length > mostNamed) return null;
  return (
    <fieldset className={styles.classes}>
      <legend>{t("Classes: the same name joins two, no name leaves one out")}</legend>
      {found.classes.map(({ count }, index) => (
        <label key={index}>
          <input
            type="text"
            maxLength={40}
            aria-label={t("name of class {number}", { number: index + 1 })}
            value={names[index]}
            onChange={(event) => onNames(names.with(index, event.currentTarget.value))}
          />
          <span className={styles.quiet}>{t("{count, number}", { count })}</span>
        </label>
      ))}
    </fieldset>
  );
}

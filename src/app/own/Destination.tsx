import type { Collection } from "../../datasets/own/collection";
import { formatShape } from "../../math/shape";
import { useTranslate } from "../../ui/language";
import { Toggle } from "../../ui/Toggle";
import styles from "./own.module.css";

/** Where pictures go while others are learned from: to those, or into data of their own. */
export function Destination(props: {
  there: Collection;
  /** Whether they can be added at all. */
  fits: boolean;
  joining: boolean;
  onJoining: (joining: boolean) => void;
}) {
  const { there, fits, joining, onJoining } = props;
  const t = useTranslate();
  const { name, shape } = there;
  if (!fits)
    return (
      <p className={styles.quiet}>
        {t("They can’t be added to “{name}”, whose pictures are {shape}: they become data of their own.", {
          name,
          shape: formatShape(shape),
        })}
      </p>
    );
  return (
    <div role="radiogroup" aria-label={t("Where the pictures go")} className={styles.row}>
      <Toggle
        kind="radio"
        name="destination"
        label={t("Add to “{name}”", { name })}
        checked={joining}
        onChange={() => onJoining(true)}
      />
      <Toggle
        kind="radio"
        name="destination"
        label={t("Data of their own")}
        checked={!joining}
        onChange={() => onJoining(false)}
      />
    </div>
  );
}

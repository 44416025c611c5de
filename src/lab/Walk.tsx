import { useEffect, useState } from "react";
import { IconButton } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { useTranslate } from "../ui/language";
import styles from "./Walk.module.css";

/** How long the window rests at each place while it plays, in ms. */
const rest = 700;

/** The player of a window: through all places by itself, or one by one. `at` counts from 1. */
export function Walk({ at, count, onAt }: { at: number; count: number; onAt: (at: number) => void }) {
  const t = useTranslate();
  const [playing, setPlaying] = useState(false);
  const going = playing && at < count;

  useEffect(() => {
    if (!going) return undefined;
    const timer = setTimeout(() => onAt(at + 1), rest);
    return () => clearTimeout(timer);
  });

  function toggle() {
    if (!going && at >= count) onAt(1);
    setPlaying(!going);
  }

  return (
    <div className={styles.walk} role="group" aria-label={t("Places of the window")}>
      <button type="button" className={styles.play} aria-label={going ? t("Pause") : t("Play")} onClick={toggle}>
        <Icon name={going ? "pause" : "play"} />
      </button>
      <IconButton
        icon="back"
        label={t("Previous place")}
        unavailable={at <= 1 && t("This is the first")}
        onClick={() => onAt(at - 1)}
      />
      <output className={styles.at}>{t("position {at} of {count}", { at, count })}</output>
      <IconButton
        icon="next"
        label={t("Next place")}
        unavailable={at >= count && t("This is the last")}
        onClick={() => onAt(at + 1)}
      />
    </div>
  );
}

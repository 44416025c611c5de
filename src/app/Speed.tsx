import { useSession, useSessionState } from "../session/useSession";
import { useTranslate } from "../ui/language";
import { Slider } from "../ui/Slider";
import styles from "./Speed.module.css";
import { placeOfSpeed, speeds, spokenSpeed } from "./speeds";

/** How fast the film runs: from slow motion to flat out. It never changes what is learned. */
export function Speed() {
  const t = useTranslate();
  const session = useSession();
  const speed = useSessionState((state) => state.speed);
  return (
    <div>
      <div className={styles.row}>
        <span className={styles.label}>{t("speed")}</span>
        <span className={styles.value}>{t(spokenSpeed(speed))}</span>
      </div>
      <Slider
        label={t("Speed")}
        value={placeOfSpeed(speed)}
        min={0}
        max={speeds.length - 1}
        step={1}
        spoken={(place) => t(spokenSpeed(speeds[place]))}
        onChange={(place) => session.setSpeed(speeds[place])}
      />
    </div>
  );
}

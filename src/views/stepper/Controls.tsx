import { IconButton } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import styles from "./Stepper.module.css";

/** Back, play and on: the hands of the stepper. */
export function Controls(props: {
  at: number;
  count: number;
  playing: boolean;
  onGo: (stage: number) => void;
  onPlay: () => void;
}) {
  const { at, count, playing, onGo, onPlay } = props;
  const t = useTranslate();
  return (
    <div className={styles.controls} role="group" aria-label={t("Stages")}>
      <span className={styles.count}>{t("{stage} of {count}", { stage: at + 1, count })}</span>
      <IconButton
        icon="back"
        label={t("Stage before")}
        unavailable={at === 0 && t("This is the first stage.")}
        onClick={() => onGo(at - 1)}
      />
      <IconButton
        icon={playing ? "pause" : "play"}
        label={playing ? t("Pause the stages") : t("Play the stages")}
        onClick={onPlay}
      />
      <IconButton
        icon="next"
        label={t("Next stage")}
        unavailable={at === count - 1 && t("This is the last stage.")}
        onClick={() => onGo(at + 1)}
      />
    </div>
  );
}

import type { Progress } from "../../experiment/snapshot";
import { useSession } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import styles from "./PastLine.module.css";

/** Says that the past is looked at, and leads out of it. */
export function PastLine({ progress }: { progress: Progress }) {
  const t = useTranslate();
  const session = useSession();
  const { step, reached } = progress;
  return (
    <p className={styles.line}>
      <span>{t("step {step, number} of {last, number}", { step, last: reached.step })}</span>
      <Button className={styles.button} onClick={() => session.look(null)}>
        {t("Back to now")}
      </Button>
    </p>
  );
}

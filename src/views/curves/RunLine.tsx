import type { Progress } from "../../experiment/snapshot";
import { useSession, useSessionState } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import styles from "./RunLine.module.css";

/** Says which run and which step is looked at where that is not plain, and leads on from there. */
export function RunLine({ progress }: { progress: Progress }) {
  const t = useTranslate();
  const session = useSession();
  const name = useSessionState((state) => state.name);
  const other = useSessionState((state) => state.left.at(-1)?.name ?? null);
  const { step, reached } = progress;
  if (step < reached.step) {
    return (
      <p className={styles.line}>
        <span>{t("step {step, number} of {last, number}", { step, last: reached.step })}</span>
        <Button
          className={styles.button}
          icon="fork"
          title={t("Fork from here: another run goes on from this step, this one stays on the curves")}
          onClick={() => void session.fork()}
        >
          {t("Fork from here")}
        </Button>
        <Button className={styles.button} onClick={() => session.look(null)}>
          {t("Back to now")}
        </Button>
      </p>
    );
  }
  if (other === null) return null;
  return (
    <p className={styles.line}>
      <span>{t("run {name}", { name })}</span>
      <Button className={styles.button} onClick={() => void session.swap()}>
        {t("Back to run {name}", { name: other })}
      </Button>
    </p>
  );
}

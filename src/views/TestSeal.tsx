import { useEffect } from "react";
import { useSession, useSessionState } from "../session/useSession";
import { Button } from "../ui/Button";
import { useTranslate } from "../ui/language";
import styles from "./TestSeal.module.css";

/** Opens the sealed test set, which is counted, and says how often it was looked at and what it showed. */
export function TestSeal() {
  const t = useTranslate();
  const session = useSession();
  useEffect(() => session.need(["progress"]), [session]);
  const score = useSessionState((state) => state.test);
  const peeks = useSessionState((state) => state.snapshot?.parts.progress?.peeks ?? 0);
  const opened = useSessionState((state) => state.test !== null || state.focus.set === "test");
  const open = () =>
    void session.test().then(
      () => session.setFocus({ set: "test", gallery: undefined }),
      // The session has already said what went wrong.
      () => {},
    );
  return (
    <p className={styles.seal}>
      <Button
        className={styles.open}
        onClick={open}
        title={t("The test set is for one last check: each look at it counts a peek.")}
        aria-description={t("The test set is for one last check: each look at it counts a peek.")}
      >
        {opened ? t("Test again") : t("Open the sealed test set")}
      </Button>
      <span role="status" className={styles.said}>
        {score && (
          <strong className={styles.score}>
            {score.accuracy === null
              ? t("loss {loss}", { loss: score.loss.toFixed(3) })
              : t("{share} right", { share: `${(100 * score.accuracy).toFixed(1)}%` })}
          </strong>
        )}
        {t("{peeks, plural, one {# peek} other {# peeks}}", { peeks })}
      </span>
    </p>
  );
}

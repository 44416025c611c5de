import type { SetName } from "../../experiment/snapshot";
import { useSession, useSessionState } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import styles from "./TestSeal.module.css";

/** Opens the sealed test set, which is counted, and says how often it was looked at. */
export function TestSeal({ set, peeks }: { set: SetName; peeks: number }) {
  const t = useTranslate();
  const session = useSession();
  const opened = useSessionState((state) => state.test !== null) || set === "test";
  const open = () =>
    void session.test().then(
      () => session.setFocus({ set: "test", gallery: undefined }),
      // The session has already said what went wrong.
      () => {},
    );
  return (
    <p className={styles.seal}>
      {!opened && (
        <Button className={styles.open} onClick={open} aria-description={t("The test set is for one last check.")}>
          {t("Open the sealed test set")}
        </Button>
      )}
      <span>
        {peeks > 0
          ? t("{peeks, plural, one {# peek at the test set} other {# peeks at the test set}}", { peeks })
          : t("counts a peek")}
      </span>
    </p>
  );
}

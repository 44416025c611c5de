import { useSession, useSessionState } from "../../session/useSession";
import type { SetName } from "../../experiment/snapshot";
import { AxisSelect } from "../../ui/AxisSelect";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import styles from "./SetPicker.module.css";

/** Which examples are looked at. The test set can be chosen only after it was opened, and opening is counted. */
export function SetPicker({ set, peeks }: { set: SetName; peeks: number }) {
  const t = useTranslate();
  const session = useSession();
  const opened = useSessionState((state) => state.test !== null) || set === "test";
  const choose = (chosen: SetName) => session.setFocus({ set: chosen, gallery: undefined });
  return (
    <div className={styles.picker}>
      <AxisSelect
        label={t("Examples from")}
        value={set}
        options={[
          { value: "training", label: t("training set") },
          { value: "validation", label: t("validation set") },
          ...(opened ? [{ value: "test" as const, label: t("test set") }] : []),
        ]}
        onChange={choose}
      />
      {!opened && (
        <Button
          className={styles.open}
          title={t("The test set is for one last check. Opening it counts as a peek.")}
          onClick={() =>
            void session.test().then(
              () => choose("test"),
              // The session has already said what went wrong.
              () => {},
            )
          }
        >
          {t("Open the sealed test set")}
        </Button>
      )}
      {peeks > 0 && <span className={styles.peeks}>{t("{peeks, plural, one {# peek} other {# peeks}}", { peeks })}</span>}
      {!opened && <span className={styles.peeks}>{t("counts a peek")}</span>}
    </div>
  );
}

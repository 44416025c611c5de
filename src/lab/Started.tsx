import { useSession } from "../session/useSession";
import { Button } from "../ui/Button";
import { useTranslate } from "../ui/language";
import type { Place } from "./place";
import { mistakes } from "./presets/mistakes";
import { titleOf } from "./presets/title";
import styles from "./LabPage.module.css";

/** Which example stands on the bench, where it is from, and the way back to it once it was changed. */
export function Started({ preset, changed }: { preset: NonNullable<Place["preset"]>; changed: boolean }) {
  const t = useTranslate();
  const session = useSession();
  const { id, source, digest } = preset.example;
  const mistake = mistakes.find((each) => each.id === id);
  return (
    <p className={styles.started}>
      <strong>{mistake ? t("Find the mistake") : t(titleOf(preset.example))}</strong>
      <span>{mistake ? t(mistake.claim) : t("lecture {source}, {rows}", { source, rows: digest.join(" ") })}</span>
      {changed && (
        <Button kind="outlined" onClick={() => session.setLab({ text: "", preset: id }, "example")}>
          {t("Back to the example")}
        </Button>
      )}
    </p>
  );
}

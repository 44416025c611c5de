import { useEffect, useState } from "react";
import type { SessionState } from "../session/session";
import { useSession, useSessionState } from "../session/useSession";
import { IconButton } from "../ui/Button";
import { useTranslate } from "../ui/language";
import { tries } from "./tries";
import styles from "./TryLine.module.css";

const doneIn = (state: SessionState): readonly string[] =>
  tries.filter((each) => each.fits(state.experiment) && each.done(state)).map(({ id }) => id);

/** One thing to try next: the first that fits and was not done yet; › offers the next. */
export function TryLine() {
  const t = useTranslate();
  const session = useSession();
  const experiment = useSessionState((state) => state.experiment);
  const [done, setDone] = useState(() => doneIn(session.getState()));
  const [passed, setPassed] = useState<readonly string[]>([]);

  useEffect(
    () =>
      session.subscribe((state) => {
        const now = doneIn(state);
        setDone((before) => (now.every((id) => before.includes(id)) ? before : [...new Set([...before, ...now])]));
      }),
    [session],
  );

  const open = tries.filter((each) => !done.includes(each.id) && each.fits(experiment));
  const shown = open.find((each) => !passed.includes(each.id)) ?? open[0];
  if (!shown) return null;
  const pass = () =>
    setPassed(open.every(({ id }) => id === shown.id || passed.includes(id)) ? [] : [...passed, shown.id]);
  return (
    <div className={styles.try}>
      <strong className={styles.word}>{t("Try")}</strong>
      <p className={styles.text} title={t(shown.text)}>
        {t(shown.text)}
      </p>
      <IconButton icon="next" label={t("Something else to try")} onClick={pass} />
    </div>
  );
}

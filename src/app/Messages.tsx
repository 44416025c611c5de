import { setTraining } from "../experiment/edits";
import { tidy } from "../settings";
import { useSession, useSessionState } from "../session/useSession";
import { Button } from "../ui/Button";
import { useTranslate } from "../ui/language";
import { LiveRegion } from "../ui/LiveRegion";
import { Notice } from "../ui/Notice";
import styles from "./Messages.module.css";

/**
 * What needs a word: why the run stopped and the ways out, quiet notices and, where the network that says it is out of
 * sight, why an edit was refused.
 */
export function Messages({ refusals }: { refusals: boolean }) {
  const t = useTranslate();
  const session = useSession();
  const problem = useSessionState((state) => state.snapshot?.parts.progress?.problem ?? null);
  const status = useSessionState((state) => state.status);
  const refused = useSessionState((state) => (refusals ? state.refused : null));
  const notices = useSessionState((state) => state.notices);
  const rate = Number(useSessionState((state) => state.experiment.training.values.rate));
  const smaller = tidy(Number((rate / 10).toPrecision(2)));

  async function tryRate() {
    await session.goBack();
    await session.edit(setTraining(session.getState().experiment, "rate", smaller));
    await session.play();
  }

  const sentences = [problem?.what, refused?.what, ...notices.map(({ text }) => text)].filter(
    (what) => what !== undefined,
  );
  return (
    <div className={sentences.length > 0 || status === "failed" ? styles.messages : undefined}>
      {problem && (
        <Notice
          bad
          actions={
            <>
              {problem.backTo !== null && (
                <Button kind="outlined" onClick={() => void session.goBack()}>
                  {t("Go back to step {step}", { step: problem.backTo })}
                </Button>
              )}
              {Number.isFinite(smaller) && problem.backTo !== null && (
                <Button kind="outlined" onClick={() => void tryRate()}>
                  {t("Try rate {rate}", { rate: String(smaller) })}
                </Button>
              )}
            </>
          }
        >
          {t(problem.what)}
        </Notice>
      )}
      {refused && <Notice bad>{t(refused.what)}</Notice>}
      {status === "failed" && (
        <Notice
          bad
          actions={
            <Button kind="outlined" onClick={() => void session.reset()}>
              {t("Start again")}
            </Button>
          }
        >
          {t("The engine could not start.")}
        </Notice>
      )}
      {notices.map(({ id, text }) => (
        <Notice key={id} onDismiss={() => session.dismiss(id)}>
          {t(text)}
        </Notice>
      ))}
      <LiveRegion>{sentences.map((what) => t(what)).join(" ")}</LiveRegion>
    </div>
  );
}

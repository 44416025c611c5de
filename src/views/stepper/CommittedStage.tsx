import { useSessionState } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import type { Followed } from "./followed";
import { precise } from "./precise";
import styles from "./Stepper.module.css";

/** What is left to do, or what was done: the engine's own step on this batch. */
export function CommittedStage(props: {
  followed: Followed;
  /** Why the step can't be taken; null where it can. */
  unavailable: string | null;
  committed: boolean;
  onCommit: () => void;
  onNext: () => void;
}) {
  const { followed, unavailable, committed, onCommit, onNext } = props;
  const t = useTranslate();
  const { trace } = followed;
  const weights = useSessionState((state) => state.snapshot?.parts.weights ?? null);
  const step = useSessionState((state) => state.snapshot?.step ?? 0);
  const alike =
    committed &&
    step === trace.step + 1 &&
    weights?.every(({ key, arrays }, layer) => {
      const traced = trace.layers[layer];
      return (
        traced?.key === key &&
        arrays.every(({ name, values }) => {
          const { after } = traced.arrays.find((array) => array.name === name) ?? {};
          return after?.every((value, at) => Object.is(value, values[at])) ?? false;
        })
      );
    });
  return (
    <>
      <p className={styles.text}>
        {t("The same batch once more: its loss goes from {before} to {after}.", {
          before: precise(trace.loss),
          after: precise(trace.lossAfter),
        })}
      </p>
      {committed ? (
        <>
          <p className={styles.text} role="status">
            {t("Step {step} is done.", { step: trace.step + 1 })}{" "}
            {alike && t("The engine’s own step has come to the same weights, to the last bit.")}
          </p>
          <Button kind="solid" className={styles.check} onClick={onNext}>
            {t("Follow the next batch")}
          </Button>
        </>
      ) : (
        <>
          {unavailable !== null && <p className={styles.text}>{unavailable}</p>}
          <Button kind="solid" className={styles.check} unavailable={unavailable ?? false} onClick={onCommit}>
            {t("Take this step")}
          </Button>
        </>
      )}
    </>
  );
}

import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { describeNetwork } from "../../experiment/network";
import { message, type Message } from "../../locales/message";
import { useSession, useSessionState } from "../../session/useSession";
import { IconButton } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import side from "../../ui/sidePanel.module.css";
import { useTranslate } from "../../ui/language";
import { BatchLine } from "./BatchLine";
import { Controls } from "./Controls";
import type { Followed } from "./followed";
import { Pseudocode } from "./Pseudocode";
import { StageBody } from "./StageBody";
import { StageList } from "./StageList";
import { layerOf, stageAt, stageName, stagesOf } from "./stages";
import styles from "./Stepper.module.css";
import { usePlayed } from "./usePlayed";
import { useShownExample } from "./useShownExample";
import { useSelection } from "./useSelection";
import { useStageKeys } from "./useStageKeys";
import { useTrace } from "./useTrace";

/** One batch through the network and back, stage by stage, beside the network. Closes with Escape. */
export function Stepper({ sheet }: { sheet?: boolean }) {
  const t = useTranslate();
  const session = useSession();
  const head = useId();
  const traced = useTrace();
  const [wanted, setStage] = useState(0);
  const [committed, setCommitted] = useState<number | null>(null);
  const reached = useSessionState((state) => state.snapshot?.parts.progress?.reached.step ?? null);
  const past = useSessionState((state) => typeof state.focus.at === "number");
  const current = useSessionState((state) => state.experiment);
  useEffect(() => session.need(["weights", "maps"]), [session]);

  const { trace = null, experiment = current } = traced.known ?? {};
  useShownExample(trace);
  const network = useMemo(() => describeNetwork(experiment), [experiment]);
  const stages = useMemo(() => stagesOf(network), [network]);
  const at = Math.min(wanted, stages.length - 1);
  const stage = stages[at];
  const { inspected, chosen, pick, at: placeIn } = useSelection(network);
  const own = layerOf(stage);
  const layer = own ?? Math.max(chosen, 0);

  // A unit of another layer was pointed at in the network: the same kind of stage there.
  const [seen, setSeen] = useState(inspected);
  if (seen !== inspected) {
    setSeen(inspected);
    if (own !== null && chosen >= 0 && chosen !== own) setStage(stageAt(stages, stage, chosen));
  }

  const go = useCallback(
    (to: number) => {
      const next = Math.min(Math.max(to, 0), stages.length - 1);
      const layer = layerOf(stages[next]);
      setStage(next);
      if (layer !== null && session.getState().focus.inspected?.key !== network.layers[layer].spec.key) pick(layer);
    },
    [session, stages, network, pick],
  );
  const close = useCallback(() => {
    session.setFollowing(false);
    session.setFocus({ inspected: null });
  }, [session]);
  // Played stages stop before the step is taken: that is left to a hand.
  const { playing, togglePlay } = usePlayed(at, stages.length - 2, go);
  useEffect(() => {
    if (!session.getState().focus.inspected) pick(0);
    // Only when it opens.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const panel = useRef<HTMLElement>(null);
  useStageKeys(panel, { go, at, last: stages.length - 1, togglePlay, close });

  const { unit, cell } = placeIn(layer);
  const choose: Followed["choose"] = (unit, cell) => pick(layer, unit, cell ?? placeIn(layer).cell);
  const followed: Followed | null = trace && { experiment, network, trace, unit, cell, choose, ask: traced.ask };
  const done = trace !== null && committed === trace.step && reached === trace.step + 1;
  const stale = trace !== null && committed !== trace.step && reached !== null && reached !== trace.step;
  const next = () => {
    setCommitted(null);
    traced.ask({ example: 0 });
    traced.again();
    go(0);
  };
  const commit = () => {
    setCommitted(trace?.step ?? null);
    void session.step({ batches: 1 });
  };
  const reason = trace && whyNot(traced.question, { stale, past });

  return (
    <section
      ref={panel}
      className={`${side.panel} ${styles.stepper}`}
      data-sheet={sheet || undefined}
      aria-labelledby={head}
      tabIndex={-1}
    >
      <header className={side.head}>
        <h2 id={head}>{t("One batch, stage by stage")}</h2>
        <IconButton icon="close" label={t("Close the stages")} onClick={close} />
      </header>
      <BatchLine followed={followed} traced={traced} />
      {stale && (
        <p className={styles.text} role="status">
          {t("Training has gone on to step {step}; these are the numbers of step {before}.", {
            step: reached,
            before: trace.step,
          })}{" "}
          <button type="button" className={side.deed} onClick={next}>
            {t("Follow the next batch")}
          </button>
        </p>
      )}
      <Pseudocode experiment={experiment} kind={stage.kind} />
      <div className={styles.stage}>
        <div className={styles.stageHead}>
          <h3>{t(stageName(network, stage))}</h3>
          <Controls at={at} count={stages.length} playing={playing} onGo={go} onPlay={togglePlay} />
        </div>
        <p className="visually-hidden" role="status">
          {t("stage {stage} of {count}", { stage: at + 1, count: stages.length })}: {t(stageName(network, stage))}
        </p>
        {followed ? (
          <StageBody
            followed={followed}
            stage={stage}
            layer={layer}
            committed={done}
            unavailable={reason && t(reason)}
            onLayer={pick}
            onCommit={commit}
            onNext={next}
          />
        ) : (
          !traced.trouble && <p className={styles.text}>{t("Its numbers are on their way.")}</p>
        )}
      </div>
      <Disclosure summary={t("All stages")}>
        <StageList network={network} stages={stages} at={at} onGo={go} />
      </Disclosure>
    </section>
  );
}

/** Why the step of this batch can't be taken; null where it can. */
function whyNot(
  { batch, upstream }: ReturnType<typeof useTrace>["question"],
  { stale, past }: { stale: boolean; past: boolean },
): Message | null {
  if (batch === "shown")
    return message("This example alone is no batch of the run: what an update on it would do is shown, but not done.");
  if (upstream) return message("A typed gradient is for looking: the run learns from the one of the loss.");
  if (past) return message("An earlier step is looked at: go back to now first.");
  return stale ? message("Training has gone on: follow the next batch.") : null;
}

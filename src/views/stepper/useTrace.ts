import { useCallback, useEffect, useRef, useState } from "react";
import { same } from "../../experiment/same";
import type { Experiment } from "../../experiment/experiment";
import type { Trace, TraceQuestion } from "../../experiment/trace";
import { isMessage, type Message } from "../../locales/message";
import { useSession, useSessionState } from "../../session/useSession";

/** What is known of the batch that is followed. */
interface Known {
  /** Of an experiment whose network fits the trace. */
  readonly experiment: Experiment;
  readonly trace: Trace;
}

/** Follows a batch by the weights of now, once more whenever the question, the example or the run is another. */
export function useTrace() {
  const session = useSession();
  const [question, setQuestion] = useState<TraceQuestion>({ batch: "next", example: 0 });
  const [known, setKnown] = useState<Known | null>(null);
  const [trouble, setTrouble] = useState<Message | null>(null);
  const [turn, setTurn] = useState(0);
  const newest = useRef(0);
  const status = useSessionState((state) => state.status);
  const generation = useSessionState((state) => state.snapshot?.generation ?? 0);
  const example = useSessionState((state) => state.focus.example);
  const shown = question.batch === "shown" ? example : null;

  useEffect(() => {
    if (status !== "ready") return;
    const mine = ++newest.current;
    async function follow() {
      const { experiment } = session.getState();
      const answer = await session.trace(question);
      if (newest.current !== mine || !same(session.getState().experiment, experiment)) return;
      setTrouble(isMessage(answer) ? answer : null);
      if (!isMessage(answer)) setKnown({ experiment, trace: answer });
    }
    void follow();
    // The same question has another answer where the example, the run or its weights are others.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [session, question, shown, status, generation, turn]);

  const ask = useCallback((change: Partial<TraceQuestion>) => {
    setQuestion((before) => {
      const after = { ...before, ...change };
      return same(before, after) ? before : after;
    });
  }, []);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return { question, known, trouble, ask, again };
}

import { useEffect, useSyncExternalStore } from "react";
import type { Experiment } from "../../experiment/experiment";
import type { Snapshot } from "../../experiment/snapshot";
import type { Session } from "../../session/session";
import { mapOf, resampled } from "../decision/map";
import { emptyFilm, wants, withFrame, type Film } from "./film";

/** Cells along a side of a frame. */
const frameCells = 28;

/** One film a session, so that it goes on while the timeline is off screen for a moment. */
const films = new WeakMap<Session, Film>();
const listeners = new Set<() => void>();

const subscribe = (hear: () => void) => {
  listeners.add(hear);
  return () => listeners.delete(hear);
};

/** The film of this session's run; each new snapshot may add a frame. */
export function useFilm(session: Session, experiment: Experiment, snapshot: Snapshot | null): Film {
  const film = useSyncExternalStore(subscribe, () => films.get(session) ?? emptyFilm);
  useEffect(() => {
    const { decision, progress } = snapshot?.parts ?? {};
    if (!snapshot || !decision) return;
    // A look at the past adds nothing, nor does a map of it.
    if (!progress || progress.step < progress.reached.step || snapshot.lags?.decision !== undefined) return;
    const subject = `${experiment.data.type} ${decision.axes.join(" ")}`;
    const before = films.get(session) ?? emptyFilm;
    if (!wants(before, subject, snapshot.generation, snapshot.step)) return;
    const map = resampled(mapOf(decision, experiment, snapshot.parts.points?.labels), frameCells);
    films.set(session, withFrame(before, subject, snapshot.generation, { step: snapshot.step, map }));
    for (const hear of listeners) hear();
  }, [session, experiment, snapshot]);
  return film;
}

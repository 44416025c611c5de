import type { Score } from "../../experiment/snapshot";
import type { Scores } from "../curves";
import type { Probe, Scene } from "./probe";

/** How far the run is and how well it does. While steps follow each other the scores are those of the last epoch's end. */
export const progress: Probe<"progress"> = {
  async read(scene) {
    const { run, newest, backend, reason, why, examplesPerSecond, peeks } = scene;
    const { scores, exact } = await scoresOf(scene);
    const { loss, accuracy }: Score = scores?.training ?? unknown;
    return {
      loss,
      accuracy,
      validation: scores?.validation ?? unknown,
      step: run.step(),
      epoch: run.epochs(),
      reached: { step: newest.step(), epoch: newest.epochs() },
      exact,
      stepsPerEpoch: run.stepsPerEpoch,
      pending: run.pending(),
      peeks,
      backend,
      trainer: run.trainer.name,
      reason,
      why,
      examplesPerSecond,
      problem: newest.problem(),
    };
  },
};

/** A score that was never taken. */
const unknown: Score = { loss: Number.NaN, accuracy: null };

async function scoresOf({
  run,
  newest,
  training,
  hurried,
  large,
  hasTime,
  later,
}: Scene): Promise<{ scores: Scores | null; exact: boolean }> {
  const near = run.newestScores();
  if (near && (training || hurried)) return { scores: near, exact: false };
  // The scores of the first weights are on their way.
  if (training && run === newest) return { scores: null, exact: false };
  const patient = large || (near !== null && run !== newest);
  const exact = large && !hasTime() ? null : await run.scores(() => !patient || hasTime());
  const scores = exact ?? near;
  if (!exact) later();
  return { scores, exact: exact !== null };
}

import type { Score } from "../../experiment/snapshot";
import type { Scores } from "../curves";
import type { Probe, Scene } from "./probe";

/** How far the run is and how well it does. While steps follow each other the scores are those of the last epoch's end. */
export const progress: Probe<"progress"> = {
  async read(scene) {
    const { shot, run, backend, reason, examplesPerSecond, peeks } = scene;
    const { scores, exact } = await scoresOf(scene);
    const { loss, accuracy }: Score = scores.training;
    return {
      loss,
      accuracy,
      validation: scores.validation,
      step: shot.step(),
      epoch: shot.epochs(),
      reached: { step: run.step(), epoch: run.epochs() },
      exact,
      stepsPerEpoch: shot.stepsPerEpoch,
      pending: shot.pending(),
      peeks,
      backend,
      trainer: shot.trainer.name,
      reason,
      examplesPerSecond,
      problem: run.problem(),
    };
  },
};

async function scoresOf({
  shot,
  training,
  hurried,
  hasTime,
  later,
}: Scene): Promise<{ scores: Scores; exact: boolean }> {
  const near = shot.newestScores();
  if (near && (training || hurried)) return { scores: near, exact: false };
  const exact = await shot.scores(() => !near || hasTime());
  const scores = exact ?? near;
  if (!scores) throw new Error("scores: with time they are complete, got none");
  if (!exact) later();
  return { scores, exact: exact !== null };
}

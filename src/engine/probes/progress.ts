import type { Score } from "../../experiment/snapshot";
import type { Probe } from "./probe";

/** How far the run is and how well it does. While training the scores are those of the last epoch's end. */
export const progress: Probe<"progress"> = {
  async read({ run, training, backend, reason, examplesPerSecond, peeks }) {
    const known = training ? run.newestScores() : null;
    const scores = known ?? (await run.scores());
    const { loss, accuracy }: Score = scores.training;
    return {
      loss,
      accuracy,
      validation: scores.validation,
      step: run.step(),
      epoch: run.epochs(),
      stepsPerEpoch: run.stepsPerEpoch,
      pending: run.pending(),
      peeks,
      backend,
      trainer: run.trainer.name,
      reason,
      examplesPerSecond,
      problem: run.problem(),
    };
  },
};

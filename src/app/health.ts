import type { Parts, Progress } from "../experiment/snapshot";
import { message, type Message } from "../locales";
import type { Diagnosis } from "../views/health/look";

/** How a run is doing, in plain words. */
export interface Health {
  readonly state: "ready" | "well" | "learned" | "settled" | "stuck" | "overfitting" | "ailing" | "stopped";
  readonly what: Message;
}

type Scores = Parts["history"]["scores"];

/** Fewer scores than this say nothing about a tendency. */
const enough = 6;

/** Nor does anything in the first updates. */
const soon = 20;

const mean = (values: Float32Array, from: number, to: number): number =>
  values.subarray(from, to).reduce((total, value) => total + value, 0) / Math.max(1, to - from);

/**
 * Judges a run by its curves. Learned: 99 % right on validation. Overfitting: the validation loss rose by a tenth over
 * its best while the training loss fell on. Stuck: neither loss nor accuracy moved in all the run. Settled: the training
 * loss of the last third differs by less than a hundredth from that of the third before.
 */
export function healthOf(progress: Progress, scores: Scores | undefined): Health {
  const { problem, step, validation } = progress;
  if (problem) return { state: "stopped", what: message("Stopped at step {step}.", { step: problem.step }) };
  if (step === 0) return { state: "ready", what: message("Ready: new weights, nothing learned yet.") };
  if (validation.accuracy !== null && validation.accuracy >= 0.99)
    return { state: "learned", what: message("It has learned this: it is right on almost all it never trained on.") };
  if (step < soon || !scores || scores.step.length < enough) return { state: "well", what: message("Learning.") };
  return tendency(scores);
}

/** The same with what is found in the layers: trouble there comes first, and where all is well it says so. */
export function healthWith(health: Health, diagnosis: Diagnosis | null): Health {
  if (!diagnosis || health.state === "stopped" || health.state === "learned") return health;
  const { findings, sum } = diagnosis;
  if (findings[0]?.bad) return { state: "ailing", what: sum };
  if (findings.length > 0 || health.state !== "well") return health;
  return { ...health, what: message("{first} {second}", { first: health.what, second: sum }) };
}

function tendency({ training, validation, trainingAccuracy }: Scores): Health {
  const count = training.length;
  const third = Math.floor(count / 3);
  const last = mean(training, count - third, count);
  const before = mean(training, count - 2 * third, count - third);
  const best = validation.indexOf(validation.reduce((low, value) => Math.min(low, value), Infinity));
  const now = mean(validation, count - Math.max(2, Math.floor(third / 2)), count);

  if (best < count - third && now > 1.1 * validation[best] && last < training[best])
    return {
      state: "overfitting",
      what: message(
        "Overfitting: the training loss still falls, the validation loss rises. More examples, fewer parameters or dropout help.",
      ),
    };
  const still = Math.abs(last - before) <= 0.01 * Math.abs(before);
  const gained = Number.isNaN(trainingAccuracy[0])
    ? 0
    : mean(trainingAccuracy, count - third, count) - trainingAccuracy[0];
  if (last > 0.97 * training[0] && gained < 0.05)
    return {
      state: "stuck",
      what: message("Not learning: the loss has hardly moved since the start. Try another rate, or new weights."),
    };
  if (still) return { state: "settled", what: message("Settled: the loss hardly changes any more.") };
  return { state: "well", what: message("Learning well: the loss is falling.") };
}

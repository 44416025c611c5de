import type { Progress } from "../experiment/snapshot";

/** How many times better than chance an answer must be to be more than a guess, and what is enough in any case. */
const [better, enough] = [2, 0.75];

/**
 * Whether a network has not been trained and only guesses: then it is no news that it is wrong. One that comes with
 * weights from elsewhere is judged by what it gets right.
 */
export const onlyGuesses = (progress: Progress | undefined, classes: number): boolean =>
  progress?.step === 0 && (progress.validation.accuracy ?? 0) < Math.min(enough, better / classes);

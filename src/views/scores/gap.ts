import { message, type Message } from "../../locales/message";
import type { Counted } from "./counted";

/** What is likely wrong, by where the errors arise. */
export type Gap = "bias" | "variance" | "mismatch" | "none";

/** So many of a hundred errors more are a gap. */
const wide = 0.05;

/** So much of what chance leaves wrong must be learned on the training set itself. */
const learned = 0.85;

const errorOf = ({ accuracy }: Counted) => 1 - accuracy;

/** Whether one set does worse than another by more than chance explains. */
const worse = (one: Counted, other: Counted): boolean =>
  errorOf(one) - errorOf(other) > wide && one.interval[1] < other.interval[0];

/**
 * Names the largest gap. Bias: even what it trained on it gets wrong. Variance: it does worse on what it never saw though
 * that is of the same kind. Mismatch: the test is of another kind than what it was checked with.
 * Source: Ng, "Machine Learning Yearning", chapters 20 to 42.
 */
export function gapOf(counted: readonly Counted[], classes: number): Gap {
  const [training, validation, test] = ["training", "validation", "test"].map((name) =>
    counted.find(({ set }) => set === name),
  );
  if (!training || !validation) return "none";
  if (test && worse(test, validation)) return "mismatch";
  if (worse(validation, training)) return "variance";
  const chance = 1 / classes;
  return (training.accuracy - chance) / (1 - chance) < learned ? "bias" : "none";
}

export const gapSentences: Readonly<Record<Gap, Message>> = {
  bias: message("Bias: it gets much wrong even of what it trained on. Train longer, or give it more units."),
  variance: message(
    "Variance: it does worse on examples it never saw. More examples help, or fewer parameters, or dropout.",
  ),
  mismatch: message(
    "Mismatch: the test is of another kind than what it was checked with. Train on examples like those of the test.",
  ),
  none: message("No gap to speak of: it does as well on what it never saw."),
};

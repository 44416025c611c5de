import { choice } from "../settings";

/** Whose statistics inputs are brought to a common scale with. */
const ways = {
  default: "no",
  options: [
    { value: "no", label: "no" },
    { value: "training", label: "by training" },
    { value: "all", label: "by all (wrong)" },
    { value: "each", label: "each set by its own (wrong)" },
  ],
} as const;

/** For tables: each column. */
export const standardiseColumns = choice({
  label: "standardise",
  help: "Whether each column is shifted and scaled to mean 0 and deviation 1: by what the training examples say, or, the wrong ways, by all examples, so that the network has seen the test, or each set by its own, so that the same number means something else in each.",
  ...ways,
});

/** For pictures: each channel. */
export const standardiseChannels = choice({
  label: "standardise",
  help: "Whether each channel is shifted and scaled to mean 0 and deviation 1 before the network is given it; pictures are shown as they are. By what the training pictures say, or, the wrong ways, by all pictures, so that the network has seen the test, or each set by its own, so that the same brightness means something else in each.",
  ...ways,
});

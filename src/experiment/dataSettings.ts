import type { Dataset } from "../datasets/dataset";
import { drawnSettings } from "../datasets/drawn/settings";
import { mixSettings } from "../datasets/mixing/settings";
import { number, split } from "../settings";

/** What can be set for every dataset, beside its own settings. */
export const dataSettings = (dataset: Dataset) => ({
  count: number({
    label: "examples",
    help: "How many examples are made. More of them make a better network and a longer epoch.",
    default: dataset.count.default,
    min: 10,
    max: dataset.count.max,
    whole: true,
    scale: "log",
  }),
  split: split({
    label: "split",
    help: "Which share of the examples trains the network, which checks it while you choose settings, and which is kept for one last test, in percent.",
    default: [60, 20, 20],
  }),
  ...mixSettings(dataset),
  ...drawnSettings(dataset),
});

import type { Dataset } from "../datasets/dataset";
import { drawingsFor, timesOf } from "../datasets/drawn/drawings";
import { drawnSettings } from "../datasets/drawn/settings";
import { standardiseChannels } from "../datasets/standardise";
import { mixSettings } from "../datasets/mixing/settings";
import { number, split, type Split, type Values } from "../settings";
import { sizesOfSets } from "./sets";

/** What can be set for every dataset, beside its own settings; `apart` where it keeps a test of its own. */
export const dataSettings = (dataset: Dataset, apart = false) => ({
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
    help: apart
      ? "Which share of the examples trains the network and which checks it while you choose settings, in percent. The test is the one that the files keep apart."
      : "Which share of the examples trains the network, which checks it while you choose settings, and which is kept for one last test, in percent.",
    default: [60, 20, 20],
    apart,
  }),
  ...(dataset.kind === "pictures" ? { standardise: standardiseChannels } : {}),
  ...mixSettings(dataset),
  ...drawnSettings(dataset),
});

/** How many examples train, validate and test, as far as the experiment says; drawings that were kept train, too. */
export function sizesIn(dataset: Dataset, values: Values): ReturnType<typeof sizesOfSets> {
  const { count, split } = dataSettings(dataset);
  const [training, validation, test] = sizesOfSets(
    Number(values.count ?? count.default),
    (values.split ?? split.default) as Split,
    dataset.apart?.(values),
  );
  return [training + drawingsFor(dataset, values).length * timesOf(values), validation, test];
}

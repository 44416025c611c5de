import { rowsOf } from "../rows";
import { examplesIn } from "./brisk";
import { shownPredictions } from "./predictions";
import { unfinished, type Probe } from "./probe";

const most = 24;

/** Examples of the set in focus, with what the network takes them for; only those of one confusion cell where one is chosen. */
export const gallery: Probe<"gallery"> = {
  many: true,
  asks: ({ focus }) => [focus.set, focus.gallery],
  extent: examplesIn,
  async read(scene) {
    const { set, gallery: chosen } = scene.focus;
    const { data } = scene.run;
    const { labels, inputs, factors } = data.sets[set];
    const count = examplesIn(scene);
    const predicted = await shownPredictions(scene);
    if (!predicted) return unfinished;
    const indices: number[] = [];
    for (let example = 0; example < count && indices.length < most; example++)
      if (!chosen || (labels[example] === chosen.actual && predicted[example] === chosen.predicted))
        indices.push(example);
    return {
      set,
      shape: data.inputShape,
      indices,
      inputs: data.seen(rowsOf(inputs, data.inputSize, indices), set),
      factors: rowsOf(factors, data.factorCount, indices),
      labels: rowsOf(labels, 1, indices),
      predicted: rowsOf(predicted, 1, indices),
    };
  },
};

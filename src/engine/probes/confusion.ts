import type { Parts } from "../../experiment/snapshot";
import { rowsOf } from "../rows";
import { examplesIn } from "./brisk";
import { shownPredictions } from "./predictions";
import { unfinished, type Probe } from "./probe";

/** Pairs of classes that are named, and pictures that are shown of each. */
const mostPairs = 3;
const mostPictures = 4;

/** Who is taken for whom over the set in focus, and the worst pairs with their first pictures. */
export const confusion: Probe<"confusion"> = {
  many: true,
  asks: ({ focus }) => focus.set,
  extent: examplesIn,
  async read(scene) {
    const { focus } = scene;
    const { data } = scene.run;
    const { labels, inputs } = data.sets[focus.set];
    const count = examplesIn(scene);
    const classes = data.dataset.classes(data.values).length;
    const predicted = await shownPredictions(scene);
    if (!predicted) return unfinished;
    const counts = new Float32Array(classes * classes);
    for (let example = 0; example < count; example++) counts[labels[example] * classes + predicted[example]]++;

    const worst: Parts["confusion"]["worst"] = mistakesOf(counts, classes)
      .slice(0, mostPairs)
      .map((pair) => {
        const indices: number[] = [];
        for (let example = 0; example < count && indices.length < mostPictures; example++)
          if (labels[example] === pair.actual && predicted[example] === pair.predicted) indices.push(example);
        return { ...pair, indices, inputs: data.seen(rowsOf(inputs, data.inputSize, indices), focus.set) };
      });
    return { classes, counts, examples: count, worst };
  },
};

/** All pairs that were mistaken, the most frequent first. */
function mistakesOf(counts: Float32Array, classes: number) {
  return Array.from(counts, (count, cell) => ({
    actual: Math.floor(cell / classes),
    predicted: cell % classes,
    count,
  }))
    .filter(({ actual, predicted, count }) => actual !== predicted && count > 0)
    .toSorted((a, b) => b.count - a.count);
}

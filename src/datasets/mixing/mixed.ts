import { augmentationIds, augmentations } from "../../augmentations";
import { isGeometric } from "../../augmentations/augmentation";
import type { Values } from "../../settings";
import type { Dataset, Factor } from "../dataset";
import { widened } from "../widened";
import { plant, shiftPicture, shuffle } from "./marks";
import { withRareClass } from "./rare";
import type { Shift } from "./settings";

/** What is done to one example beside its own factors: the class whose mark it bears (0 for none), and whether it is shifted. */
const extra: readonly Factor[] = [
  { name: "mark", label: "mark", min: 0, max: 256, step: 1, unit: "", hidden: true },
  { name: "shifted", label: "shifted", min: 0, max: 1, step: 1, unit: "", hidden: true },
];

const known = new WeakMap<Dataset, Map<string, Dataset>>();

/** The dataset with what a learner mixes into it; the dataset itself where that is nothing. */
export function mixed(dataset: Dataset, values: Values): Dataset {
  const { cue = 0, shift = "alike", shuffle: shuffled = false, rare = 1 } = values;
  const pictures = dataset.kind === "pictures" && (cue !== 0 || shift !== "alike" || shuffled === true);
  if (dataset.task === "regression" || (!pictures && rare === 1)) return dataset;
  const name = JSON.stringify([pictures, rare]);
  const views = known.get(dataset) ?? new Map<string, Dataset>();
  known.set(dataset, views);
  const marked = () => (pictures ? withMarks(dataset) : dataset);
  const view = views.get(name) ?? (rare === 1 ? marked() : withRare(marked(), Number(rare)));
  views.set(name, view);
  return view;
}

/** Twice as many drawn are enough: no class grows to more than twice its share. */
const withRare = (dataset: Dataset, times: number): Dataset => ({
  ...dataset,
  draw(seed, count, values) {
    const classes = dataset.classes(values).length;
    const drawn = dataset.draw(seed, 2 * count, values);
    return withRareClass(drawn, dataset.factors.length, count, classes, times, dataset.apart?.(values) ?? 0);
  },
});

const moving = augmentationIds.filter((id) => isGeometric(augmentations[id]));
const movedAgain = "The pixels are shuffled: this moves them once more, each time otherwise.";

function withMarks(dataset: Dataset): Dataset {
  const marked = widened(dataset, extra, (values) => {
    const shape = dataset.inputShape(values);
    const classes = dataset.classes(values).length;
    const { shift, shuffle: shuffled } = values as { shift?: Shift; shuffle?: boolean };
    return (picture, [mark, shifted]) => {
      if (mark > 0) plant(picture, shape, mark - 1, classes);
      if (shifted > 0 && shift) shiftPicture(picture, shape, shift);
      if (shuffled) shuffle(picture, shape);
    };
  });
  return {
    ...marked,
    cautions(values) {
      const own = dataset.cautions?.(values);
      return values.shuffle === true
        ? { ...own, ...Object.fromEntries(moving.map((id) => [id, movedAgain])) }
        : { ...own };
    },
  };
}

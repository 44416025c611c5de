import { choice, number, toggle, type Settings } from "../../settings";
import type { Dataset } from "../dataset";

/** What makes the classes or the labels of any data worse than they are. */
const ofClasses = {
  labelNoise: number({
    label: "label noise",
    help: "Which share of the training labels is drawn by chance. At 100 percent there is nothing to learn but the examples themselves.",
    default: 0,
    min: 0,
    max: 100,
    step: 5,
    unit: "%",
  }),
  rare: number({
    label: "rare class",
    help: "How many times as rare as the others the last class is.",
    default: 1,
    min: 1,
    max: 50,
    step: 1,
    unit: "×",
  }),
};

/** What makes pictures easier than they should be, or the test another one. */
const ofPictures = {
  cue: number({
    label: "planted cue",
    help: "How often a small mark at the upper edge gives the class away in training and validation. In the test it says nothing.",
    default: 0,
    min: 0,
    max: 100,
    step: 5,
    unit: "%",
  }),
  shuffle: toggle({
    label: "shuffle pixels",
    help: "Moves the cells of every picture by one and the same permutation: neighbours are lost, the numbers are not.",
    default: false,
  }),
};

const kinds = [
  { value: "alike", label: "alike" },
  { value: "blurred", label: "blurred" },
  { value: "dim", label: "dim" },
  { value: "turned", label: "turned" },
] as const;

/** Where factors are drawn from ranges, a test may be of another kind by how it is drawn, too. */
const shiftOf = (ranged: boolean) =>
  choice<Shift>({
    label: "test pictures are",
    help: "Makes the test pictures of another kind than those trained on, as with photographs from another camera. Evenly drawn ones have every value of each factor equally often, however the others are drawn.",
    default: "alike",
    options: ranged ? [...kinds, { value: "even", label: "evenly drawn" }] : kinds,
  });

export type Shift = "alike" | "blurred" | "dim" | "turned" | "even";

/** What can be done to the examples of a dataset, of any that has classes. */
export function mixSettings({ task, kind, settings }: Pick<Dataset, "task" | "kind" | "settings">): Settings {
  if (task === "regression") return {};
  if (kind === "points") return ofClasses;
  const ranged = Object.values(settings).some(({ control }) => control.kind === "range");
  const { cue, shuffle } = ofPictures;
  return { ...ofClasses, cue, shift: shiftOf(ranged), shuffle };
}

import type { Values } from "../../settings";
import type { Dataset, Factor } from "../dataset";
import { widened } from "../widened";
import { drawingsOf, textsOf, type Drawing } from "./drawings";

/** Which drawing an example is, counted from 1; 0 for one that the dataset makes. */
const factorOf = (count: number): Factor => ({
  name: "drawing",
  label: "drawing",
  min: 0,
  max: Math.max(1, count),
  step: 1,
  unit: "",
  hidden: true,
});

const known = new WeakMap<Dataset, Map<string, Dataset>>();

/** The dataset with drawings beside the examples it makes; the dataset itself where there are none that fit. */
export function withDrawn(dataset: Dataset, values: Values): Dataset {
  const texts = textsOf(values);
  if (texts.length === 0 || dataset.kind !== "pictures") return dataset;
  const shape = dataset.inputShape(values);
  const name = `${shape.join("x")} ${texts.join()}`;
  const views = known.get(dataset) ?? new Map<string, Dataset>();
  known.set(dataset, views);
  const found = views.get(name);
  if (found) return found;
  const drawings = drawingsOf(values, shape, dataset.classes(values).length);
  const view = drawings.length === 0 ? dataset : beside(dataset, drawings);
  views.set(name, view);
  return view;
}

const beside = (dataset: Dataset, drawings: readonly Drawing[]): Dataset =>
  widened(dataset, [factorOf(drawings.length)], () => (picture, [which]) => {
    const drawing = drawings[Math.round(which) - 1];
    if (drawing) picture.set(Array.from(drawing.pixels));
  });

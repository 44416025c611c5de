import { partsOf, type OwnCollection, type OwnTable } from "../datasets/own/collection";
import type { Experiment } from "./experiment";
import { setData, setDataValue } from "./edits";
import { setOwnPictures } from "./ownPictures";

/** The experiment that learns from what a learner brought along; seeds and backend stay. */
export function setOwnData(experiment: Experiment, collection: OwnCollection): Experiment {
  return collection.kind === "pictures" ? setOwnPictures(experiment, collection) : setOwnTable(experiment, collection);
}

/** The network there is stays where it was for a table with as many columns and classes. */
function setOwnTable(experiment: Experiment, collection: OwnTable): Experiment {
  const { id, columns, classes } = collection;
  const { open, test } = partsOf(collection);
  const { type, values } = experiment.data;
  const fits = type === "table" && values.columns === columns.length && values.classes === classes.length;
  const given = { file: id, columns: columns.length, count: open, test };
  if (fits) return { ...experiment, data: { type, values: { ...values, ...given } } };
  const start = setDataValue(setData(experiment, "table"), "classes", classes.length);
  const inputs = columns.map((_, place) => `c${place + 1}`);
  return { ...start, data: { type: "table", values: { ...start.data.values, ...given, inputs } } };
}

import { setOptimizer } from "../experiment/edits";
import type { Experiment } from "../experiment/experiment";
import { message } from "../locales/message";
import { optimizers, type OptimizerId } from "../optimizers";
import { settingsOfTraining } from "./registry";
import { readSettings, writeItem, type Note } from "./settings";
import { itemOf, nameIn, quoted } from "./words";

type Training = Experiment["training"];

/**
 * Reads `adam,rate:0.01,batch:16` as a change of `start`: the optimiser switched as a learner would switch it, then the
 * settings that are named. Without an optimiser (`rate:0.01`) it stays the one of `start`.
 */
export function readTraining(text: string | undefined, start: Experiment, note: Note): Training {
  if (text === undefined) return start.training;
  const { type, settings } = itemOf(text);
  const id = type === "" ? start.training.type : nameIn(optimizers, type);
  if (id === undefined) {
    note(
      message("There is no optimiser “{name}”; {value} is used.", { name: quoted(type), value: start.training.type }),
    );
    return start.training;
  }
  const { values } = switched(start, id);
  return { type: id, values: { ...values, ...readSettings(settingsOfTraining(id), settings, id, note) } };
}

/** The shortest text from which `readTraining` gives this training; undefined where it is that of `start`. */
export function writeTraining({ type, values }: Training, start: Experiment): string | undefined {
  const text = writeItem(type, settingsOfTraining(type), values, switched(start, type).values);
  return text === start.training.type ? undefined : text;
}

const switched = (start: Experiment, id: string): Training =>
  id === start.training.type ? start.training : setOptimizer(start, id as OptimizerId).training;

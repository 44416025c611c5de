import { datasets } from "../datasets";
import type { Dataset } from "../datasets/dataset";
import { dataSettings } from "../experiment/dataSettings";
import { trainingSettings } from "../experiment/trainingSettings";
import { optimizers } from "../optimizers";
import type { Settings } from "../settings";

/** Everything that can be set for a dataset: its own settings and the common ones. */
export function settingsOfData(type: string): Settings {
  const dataset = (datasets as Readonly<Record<string, Dataset>>)[type];
  return { ...dataset.settings, ...dataSettings(dataset) };
}

/** Everything that can be set for training with an optimiser: its own settings and the common ones. */
export function settingsOfTraining(type: string): Settings {
  return { ...(optimizers as Readonly<Record<string, { settings: Settings }>>)[type].settings, ...trainingSettings };
}

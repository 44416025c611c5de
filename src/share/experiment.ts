import { datasets, type DatasetId } from "../datasets";
import { setDataValue } from "../experiment/edits";
import type { Experiment } from "../experiment/experiment";
import { describeNetwork } from "../experiment/network";
import { defaultExperiment, presetOf } from "../experiment/presets";
import { message } from "../locales/message";
import { readAugment, writeAugment } from "./augment";
import { backend } from "./backend";
import { readNetwork, writeNetwork } from "./network";
import { settingsOfData } from "./registry";
import { readSeeds, writeSeeds } from "./seeds";
import { readOne, readSettings, writeItem, type Note } from "./settings";
import { readTraining, writeTraining } from "./training";
import { readWeights, writeWeights } from "./weights";
import { itemOf, nameIn, quoted } from "./words";

/** The parts of a link that decide the run, as text; a part that is left out is the preset's. */
export type ExperimentText = Readonly<
  Partial<Record<"data" | "net" | "train" | "augment" | "seed" | "w" | "backend", string>>
>;

/**
 * Reads an experiment. What is written changes the preset of the dataset: `data` the settings it names, `train` the
 * optimiser and the settings it names, `net` the whole network. A network that can't be is replaced by the preset's.
 */
export function readExperiment(text: ExperimentText, note: Note): Experiment {
  const start = readData(text.data, note);
  const augment = text.augment === undefined ? undefined : readAugment(text.augment, start.data, note);
  const experiment: Experiment = {
    data: start.data,
    network: (text.net !== undefined && readNetwork(text.net, note)) || start.network,
    training: readTraining(text.train, start, note),
    seeds: text.seed === undefined ? start.seeds : readSeeds(text.seed, start.seeds, note),
    backend: text.backend === undefined ? start.backend : readOne(backend, text.backend, "backend", note),
    ...(augment && { augment }),
  };
  const { problem, layers } = describeNetwork(experiment);
  if (!problem) {
    const weights = text.w === undefined ? undefined : readWeights(text.w, layers, note);
    return weights ? { ...experiment, weights } : experiment;
  }
  note(
    message("Layer {number} of the link’s network does not work: {what} The preset network is used.", {
      number: problem.layer + 1,
      what: problem.what,
    }),
  );
  return { ...experiment, network: start.network };
}

/** The shortest texts from which `readExperiment` gives this experiment, but for the keys of its layers. */
export function writeExperiment(experiment: Experiment): ExperimentText {
  const { type, values } = experiment.data;
  const preset = presetOf(type as DatasetId);
  const start = withValues(preset, values);
  const data = writeItem(type, settingsOfData(type), values, preset.data.values);
  const network = writeNetwork(experiment.network);
  return {
    data: data === defaultExperiment.data.type ? undefined : data,
    net: network === writeNetwork(start.network) ? undefined : network,
    train: writeTraining(experiment.training, start),
    augment: writeAugment(experiment.augment),
    seed: writeSeeds(experiment.seeds, preset.seeds),
    w: experiment.weights && writeWeights(experiment.weights, describeNetwork(experiment).layers),
    backend: experiment.backend === preset.backend ? undefined : backend.format(experiment.backend),
  };
}

/** The preset of the dataset that a link names, with the data settings it names. */
function readData(text: string | undefined, note: Note): Experiment {
  if (text === undefined) return defaultExperiment;
  const { type, settings } = itemOf(text);
  const usual = defaultExperiment.data.type;
  const id = type === "" ? usual : nameIn(datasets, type);
  if (id === undefined) {
    note(message("There is no dataset “{name}”; {value} is used.", { name: quoted(type), value: usual }));
    return defaultExperiment;
  }
  return withValues(presetOf(id as DatasetId), readSettings(settingsOfData(id), settings, id, note));
}

/** Data settings may change how many classes there are; the network follows as it does when a learner sets them. */
function withValues(preset: Experiment, values: Experiment["data"]["values"]): Experiment {
  return Object.entries(values).reduce((experiment, [name, value]) => setDataValue(experiment, name, value), preset);
}

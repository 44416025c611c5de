import { augmentationIds, type AugmentationId } from "../augmentations";
import type { DatasetId } from "../datasets";
import type { LayerId } from "../layers";
import { optimizers, type OptimizerId } from "../optimizers";
import type { Optimizer } from "../optimizers/optimizer";
import { defaultsOf } from "../settings";
import type { BackendChoice, Experiment, LayerSpec } from "./experiment";
import { outputsFor } from "./network";
import { presetOf } from "./presets";
import { trainingSettings } from "./trainingSettings";
import { layerTypeOf } from "./walk";

/** A layer of `type` with its defaults before the layer at `index`; its key is the smallest `l1`, `l2` … not in use. */
export function addLayer(experiment: Experiment, index: number, type: LayerId): Experiment {
  const { network } = experiment;
  const layer = { key: freshKey(network), type, values: defaultsOf(layerTypeOf(type).settings) };
  return { ...experiment, network: network.toSpliced(index, 0, layer) };
}

export function removeLayer(experiment: Experiment, key: string): Experiment {
  return { ...experiment, network: experiment.network.filter((layer) => layer.key !== key) };
}

/** Moves a layer so that it stands at `toIndex`; the others keep their order. */
export function moveLayer(experiment: Experiment, key: string, toIndex: number): Experiment {
  const moved = experiment.network.find((layer) => layer.key === key);
  if (!moved) return experiment;
  const others = experiment.network.filter((layer) => layer !== moved);
  return { ...experiment, network: others.toSpliced(Math.max(toIndex, 0), 0, moved) };
}

/** Gives one setting of one layer a value. */
export function setLayer(experiment: Experiment, key: string, name: string, value: unknown): Experiment {
  const network = experiment.network.map((layer) =>
    layer.key === key ? { ...layer, values: { ...layer.values, [name]: value } } : layer,
  );
  return { ...experiment, network };
}

/** Another dataset, with the network and the training that suit it; seeds and backend stay. */
export function setData({ seeds, backend }: Experiment, dataset: DatasetId): Experiment {
  return { ...choicesOf(presetOf(dataset)), seeds, backend };
}

const choicesOf = ({ data, network, training }: Experiment) => ({ data, network, training });

/** Gives a setting of the data a value; where that changes how many classes there are, the answer's layer follows. */
export function setDataValue(experiment: Experiment, name: string, value: unknown): Experiment {
  const data = { ...experiment.data, values: { ...experiment.data.values, [name]: value } };
  const outputs = outputsFor(data);
  const edited = { ...experiment, data };
  if (outputs === outputsFor(experiment.data)) return edited;
  const last = experiment.network.findLast(({ type }) => "units" in layerTypeOf(type).settings);
  return last ? setLayer(edited, last.key, "units", outputs) : edited;
}

/** Another optimiser with its defaults; batch, loss and what else every optimiser has stay. */
export function setOptimizer(experiment: Experiment, optimizer: OptimizerId): Experiment {
  const common = Object.entries(experiment.training.values).filter(([name]) => name in trainingSettings);
  const { settings }: Optimizer = optimizers[optimizer];
  const values = { ...defaultsOf(settings), ...Object.fromEntries(common) };
  return { ...experiment, training: { type: optimizer, values } };
}

/** Gives a setting of the optimiser or of training a value. */
export function setTraining(experiment: Experiment, name: string, value: unknown): Experiment {
  const { training } = experiment;
  return { ...experiment, training: { ...training, values: { ...training.values, [name]: value } } };
}

/** Other seeds; those that are not named stay. */
export function setSeeds(experiment: Experiment, seeds: Partial<Experiment["seeds"]>): Experiment {
  return { ...experiment, seeds: { ...experiment.seeds, ...seeds } };
}

/** Gives an augmentation a strength; 0 is off. */
export function setAugmentation(experiment: Experiment, id: AugmentationId, strength: number): Experiment {
  const { augment = {}, ...plain } = experiment;
  const on = augmentationIds.flatMap((each) => {
    const value = each === id ? strength : (augment[each] ?? 0);
    return value > 0 ? [[each, value] as const] : [];
  });
  return on.length > 0 ? { ...plain, augment: Object.fromEntries(on) } : plain;
}

export function setBackend(experiment: Experiment, backend: BackendChoice): Experiment {
  return { ...experiment, backend };
}

function freshKey(network: readonly LayerSpec[]): string {
  let number = 1;
  while (network.some(({ key }) => key === `l${number}`)) number++;
  return `l${number}`;
}

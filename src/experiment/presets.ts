import { datasets, type DatasetId } from "../datasets";
import type { Dataset } from "../datasets/dataset";
import type { LayerId } from "../layers";
import { optimizers, type OptimizerId } from "../optimizers";
import type { Optimizer } from "../optimizers/optimizer";
import { defaultsOf, type Values } from "../settings";
import { dataSettings } from "./dataSettings";
import type { Experiment } from "./experiment";
import { trainingSettings } from "./trainingSettings";
import { layerTypeOf } from "./walk";

type LayerPreset = readonly [type: LayerId, values?: Values];

interface Preset {
  readonly layers: readonly LayerPreset[];
  readonly optimizer: OptimizerId;
  readonly training: Values;
  /** Updates per second at which the learning that can be seen takes 8 to 15 s. */
  readonly speed: number;
}

const conv = (filters: number): LayerPreset => ["conv2d", { filters, padding: "same", activation: "relu" }];
const pool: LayerPreset = ["maxPooling2d"];
const dense = (units: number): LayerPreset => ["dense", { units, activation: "tanh" }];

/** A small tanh network for points, ending in one number. */
const forPoints = (hidden: readonly number[], training: Values, speed: number): Preset => ({
  layers: [...hidden.map(dense), dense(1)],
  optimizer: "adam",
  training: { batch: 10, ...training },
  speed,
});

/** Two convolutions, each pooled, then one unit a class. */
const forPictures = (filters: readonly number[], classes: number, training: Values, speed: number): Preset => ({
  layers: [...filters.flatMap((count) => [conv(count), pool]), ["flatten"], dense(classes)],
  optimizer: "adam",
  training,
  speed,
});

/** One hidden layer for rows of a table, ending in one number. */
const forTable = (units: number, training: Values): Preset => ({
  layers: [["dense", { units, activation: "relu" }], dense(1)],
  optimizer: "adam",
  training,
  speed: 120,
});

const presets: Readonly<Record<DatasetId, Preset>> = {
  blobs: forPoints([2], { rate: 0.01 }, 30),
  quadrants: forPoints([6], { rate: 0.01 }, 60),
  circle: forPoints([4], { rate: 0.01 }, 60),
  moons: forPoints([6], { rate: 0.01 }, 60),
  painted: forPoints([6], { rate: 0.01, batch: 4 }, 60),
  spiral: forPoints([8, 8], { rate: 0.01 }, 120),
  plane: forPoints([2], { rate: 0.01, loss: "squaredError" }, 30),
  hills: forPoints([12, 8], { rate: 0.01, loss: "squaredError" }, 120),
  banknotes: forTable(8, { rate: 0.003, batch: 32 }),
  bars: forPictures([4], 4, { rate: 0.01, batch: 16 }, 20),
  shapes: forPictures([8, 12], 3, { rate: 0.003, batch: 20 }, 60),
  digits: forPictures([6, 8], 10, { rate: 0.005, batch: 24 }, 60),
  noughts: forPictures([4], 1, { rate: 0.01, batch: 16 }, 30),
  lights: forPictures([6], 3, { rate: 0.005, batch: 16 }, 30),
  faces: forPictures([8, 12], 3, { rate: 0.003, batch: 20 }, 60),
  animals: forPictures([8, 12], 4, { rate: 0.003, batch: 20 }, 60),
  textures: forPictures([8, 12], 5, { rate: 0.005, batch: 20 }, 60),
  table: forTable(8, { rate: 0.003, batch: 32 }),
  own: forPictures([8, 12], 1, { rate: 0.002, batch: 20 }, 60),
};

/** The experiment a dataset starts with: a network that learns it well in a short time. */
export function presetOf(id: DatasetId): Experiment {
  const dataset: Dataset = datasets[id];
  const { layers, optimizer, training } = presets[id];
  const { settings }: Optimizer = optimizers[optimizer];
  return {
    data: { type: id, values: { ...defaultsOf(dataset.settings), ...defaultsOf(dataSettings(dataset)) } },
    network: layers.map(([type, values], index) => ({
      key: `l${index + 1}`,
      type,
      values: { ...defaultsOf(layerTypeOf(type).settings), ...values },
    })),
    training: {
      type: optimizer,
      values: { ...defaultsOf(settings), ...defaultsOf(trainingSettings), ...training },
    },
    seeds: { data: 1, weights: 1, order: 1 },
    backend: "auto",
  };
}

/** Updates per second with which the preset of a dataset is shown. */
export const presetSpeed = (id: DatasetId): number => presets[id].speed;

/** What the page opens on. */
export const defaultExperiment = presetOf("digits");

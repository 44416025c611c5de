import { partsOf, type Collection } from "../datasets/own/collection";
import type { LayerId } from "../layers";
import { defaultsOf, type Values } from "../settings";
import { setDataValue } from "./edits";
import type { Experiment, LayerSpec } from "./experiment";
import { same } from "./same";
import { presetOf } from "./presets";
import { layerTypeOf } from "./walk";

/**
 * The experiment that learns from own pictures: with the network there is where that was for pictures of this size, its
 * answer's layer with as many units as the classes need, else with one that suits them. Seeds and backend stay.
 */
export function setOwnPictures(experiment: Experiment, collection: Collection): Experiment {
  const { id, shape, classes } = collection;
  const { open, test } = partsOf(collection);
  const { type, values } = experiment.data;
  const given = { file: id, shape, count: open, test };
  if (type === "own" && same(values.shape, shape)) {
    const data = { type, values: { ...values, ...given } };
    return setDataValue({ ...experiment, data }, "classes", classes.length);
  }
  const { data, training } = presetOf("own");
  return {
    data: { type: "own", values: { ...data.values, ...given, classes: classes.length } },
    network: networkFor(Math.min(shape[0], shape[1]), classes.length),
    training,
    seeds: experiment.seeds,
    backend: experiment.backend,
  };
}

/** Convolutions, each pooled, until a map is small enough to be read as a whole. */
function networkFor(side: number, classes: number): readonly LayerSpec[] {
  const filters = [8, 12, 16, 24].filter((_, index) => index === 0 || side / (1 << index) > 12);
  const layers: (readonly [LayerId, Values])[] = [
    ...filters.flatMap((count): (readonly [LayerId, Values])[] => [
      ["conv2d", { filters: count, padding: "same", activation: "relu" }],
      ["maxPooling2d", {}],
    ]),
    ["flatten", {}],
    ["dense", { units: classes > 2 ? classes : 1 }],
  ];
  return layers.map(([type, values], index) => ({
    key: `l${index + 1}`,
    type,
    values: { ...defaultsOf(layerTypeOf(type).settings), ...values },
  }));
}

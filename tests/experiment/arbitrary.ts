import {
  array,
  boolean,
  constant,
  constantFrom,
  double,
  integer,
  record,
  subarray,
  tuple,
  uniqueArray,
  type Arbitrary,
} from "fast-check";
import { augmentationIds, augmentations } from "../../src/augmentations";
import { addLayer, setAugmentation, setData, setLayer } from "../../src/experiment/edits";
import type { Experiment } from "../../src/experiment/experiment";
import { defaultExperiment } from "../../src/experiment/presets";
import { datasets, type DatasetId } from "../../src/datasets";
import { layerTypes, type LayerId } from "../../src/layers";
import {
  distributions,
  spreadOver,
  tidy,
  type DistributionId,
  type Setting,
  type Settings,
  type Values,
} from "../../src/settings";

const distributionIds = Object.keys(distributions) as DistributionId[];

/** Any value that the form of a setting lets a person choose. */
function valueOf({ control, default: standard }: Setting<unknown>): Arbitrary<unknown> {
  switch (control.kind) {
    case "number":
      return Number.isInteger(control.step)
        ? integer({ min: control.min, max: control.max })
        : double({ min: control.min, max: control.max, noNaN: true }).map(tidy);
    case "range":
      return constantFrom(...distributionIds).map((id) => spreadOver(control.min, control.max, id));
    case "size":
      return tuple(integer(control), integer(control));
    case "choice":
      return constantFrom(...control.options.map(({ value }) => value));
    case "set":
      return subarray(
        control.options.map(({ value }) => value),
        { minLength: 1 },
      );
    case "toggle":
      return boolean();
    case "units":
      return uniqueArray(integer({ min: 0, max: 1023 }), { maxLength: 5 }).map((units) =>
        units.toSorted((a, b) => a - b),
      );
    case "given":
      return constant(standard);
    default: // a split
      return constantFrom(standard, [98, 1, 1], [50, 50, 0]);
  }
}

export const valuesOf = (settings: Settings): Arbitrary<Values> =>
  record(Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, valueOf(setting)])));

export const datasetIds = Object.keys(datasets) as DatasetId[];
export const layerIds = Object.keys(layerTypes) as LayerId[];

/** A layer type with any values of its settings. */
const anyLayer = constantFrom(...layerIds).chain((type) =>
  valuesOf(layerTypes[type].settings).map((values) => ({ type, values })),
);

/** Some augmentations, each of any strength. */
const anyStrengths = array(
  constantFrom(...augmentationIds).chain((id) => tuple(constant(id), valueOf(augmentations[id].strength))),
  { maxLength: 3 },
);

/** The preset of any dataset with layers of any kind put in anywhere; most of them are impossible. Pictures may be varied. */
export const anyExperiment: Arbitrary<Experiment> = tuple(
  constantFrom(...datasetIds),
  array(tuple(integer({ min: 0, max: 8 }), anyLayer), { maxLength: 6 }),
  anyStrengths,
).map(([dataset, additions, strengths]) => {
  let experiment = setData(defaultExperiment, dataset);
  for (const [index, { type, values }] of additions) {
    const known = new Set(experiment.network.map(({ key }) => key));
    experiment = addLayer(experiment, index, type);
    const key = experiment.network.find((layer) => !known.has(layer.key))?.key ?? "";
    for (const [name, value] of Object.entries(values)) experiment = setLayer(experiment, key, name, value);
  }
  if (datasets[dataset].kind === "points") return experiment;
  return strengths.reduce((now, [id, strength]) => setAugmentation(now, id, Number(strength)), experiment);
});
